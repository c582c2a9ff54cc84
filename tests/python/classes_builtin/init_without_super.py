"""Mutable builtins are filled by __init__, immutable ones by __new__."""


class A(list):
    def __init__(self, tag):
        self.tag = tag


a = A("t")
print(a, a.tag, len(a))
a.append(1)
print(a)


class B(dict):
    def __init__(self, n):
        for i in range(n):
            self[i] = i * i


print(B(3), B(3)[2])


class C(str):
    def __init__(self, text):
        self.size = len(text)


c = C("hello")
print(c, c.size)


class D(tuple):
    def __init__(self, items):
        self.first = self[0] if self else None


d = D("xyz")
print(d, d.first)


class E(int):
    def __init__(self, value):
        super().__init__()
        self.twice = self * 2


e = E(4)
print(e, e.twice)


class F(set):
    def __init__(self, *items):
        super().__init__(items)


print(F(1, 2), F())
a.__init__("u")
print(a, a.tag)
a2 = A.__new__(A)
print(a2, type(a2).__name__, hasattr(a2, "tag"))
