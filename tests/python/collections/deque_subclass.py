from collections import deque


class Stack(deque):
    limit = 3

    def push(self, item):
        if len(self) >= self.limit:
            raise OverflowError("full")
        self.append(item)

    def peek(self):
        return self[-1]


s = Stack([1])
s.push(2)
s.push(3)
print(s, s.peek(), len(s), isinstance(s, deque), Stack.__mro__[1])
try:
    s.push(4)
except OverflowError as e:
    print(e)
s.note = "hi"
print(s.note, s.copy(), type(s.copy()).__name__, s + deque([9]))


class Logged(deque):
    def __init__(self, items=(), maxlen=None):
        super().__init__(items, maxlen)
        self.log = []

    def append(self, x):
        self.log.append(x)
        super().append(x)

    def __repr__(self):
        return f"<{list(self)} {self.log}>"


l = Logged([1, 2], 2)
l.append(3)
print(l, l.maxlen, l == deque([2, 3]))
