"""Slots in a hierarchy, with and without a dict."""


class A:
    __slots__ = ["a"]


class B(A):
    __slots__ = ("b",)

    def __init__(self):
        self.a = 1
        self.b = 2


class C(B):
    def __init__(self):
        super().__init__()
        self.c = 3


b = B()
print(b.a, b.b, hasattr(b, "__dict__"))
try:
    b.c = 1
except AttributeError as e:
    print(e)
c = C()
print(c.a, c.b, c.c, c.__dict__, vars(c))
c.d = 4
print(c.__dict__)
c.__dict__["e"] = 5
c.a = 100
print(c.e, c.a, c.__dict__, sorted(vars(c).items()))


class D:
    __slots__ = ("x", "__dict__")


d = D()
d.x = 1
d.y = 2
print(d.x, d.y, d.__dict__)


class E:
    __slots__ = ()

    def hi(self):
        return "hi"


try:
    E().x = 1
except AttributeError as e:
    print(e)
print(E().hi())


class F:
    __slots__ = "only"


f = F()
f.only = 3
print(f.only, F.__slots__)


class Base:
    pass


class G(Base):
    __slots__ = ("s",)


g = G()
g.s = 1
g.t = 2
print(g.s, g.t, g.__dict__)
