"""Class attributes changed by instances and subclasses; caches must not go stale."""


class Counter:
    total = 0
    names = []

    def __init__(self):
        Counter.total += 1
        self.names.append(self.total)


class Sub(Counter):
    pass


for _ in range(3):
    Counter()
    Sub()
print(Counter.total, Sub.total, Sub.names is Counter.names, Counter.names)
Sub.total = 100
Counter()
print(Counter.total, Sub.total)
del Sub.total
print(Sub.total)


class Base:
    def hi(self):
        return "base"


class Mid(Base):
    pass


class Leaf(Mid):
    pass


x = Leaf()
print(x.hi())
Mid.hi = lambda self: "mid"
print(x.hi())
Leaf.hi = lambda self: "leaf"
print(x.hi())
del Leaf.hi
print(x.hi())
del Mid.hi
print(x.hi())
x.hi = lambda: "own"
print(x.hi())
Base.__len__ = lambda self: 7
print(len(x), bool(x))
Base.__call__ = lambda self, n: n + 1
print(x(4), callable(x))
del Base.__call__
print(callable(x))
Base.late = property(lambda self: "prop")
print(x.late)
x.__dict__["late"] = "shadow"
print(x.late)
Base.late = 5
print(x.late)
