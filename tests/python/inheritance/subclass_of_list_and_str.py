class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    @property
    def top(self):
        if not self:
            raise IndexError("empty stack")
        return self[-1]


s = Stack([1, 2]).push(3)
print(s, s.top, len(s), s == [1, 2, 3], type(s + [4]).__name__)
print(s[::-1], type(s[:2]).__name__, s.pop(), s)
try:
    Stack().top
except IndexError as e:
    print(e)


class Name(str):
    def __new__(cls, text):
        return super().__new__(cls, text.strip().title())

    def initials(self):
        return "".join(w[0] for w in self.split())


n = Name("  ada lovelace ")
print(n, repr(n), n.initials(), n == "Ada Lovelace", type(n.upper()).__name__)
print({n: 1}["Ada Lovelace"], f"{n:>15}|", n + "!")
