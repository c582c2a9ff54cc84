from collections.abc import Sequence, MutableSequence


class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError("out of range")
        return self.n - (i % self.n)


c = Countdown(4)
print(list(c), c[0], c[-1], c[1:3], 3 in c, 9 in c, list(reversed(c)), c.index(2), c.count(1), len(c), max(c))
try:
    c.index(99)
except ValueError as e:
    print("ValueError", e)


class Typed(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        if not isinstance(v, int):
            raise TypeError(f"not an int: {v!r}")
        self.items.insert(i, v)


t = Typed([1])
t.append(2)
t.extend([3, 4])
t += [5]
t.reverse()
print(t.items, t.pop(), t.pop(0), 3 in t, t.index(3))
t.remove(3)
print(list(t), len(t))
try:
    t.append("x")
except TypeError as e:
    print(e)
t.clear()
print(t.items)
