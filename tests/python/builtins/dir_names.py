"""dir() of values, classes and instances."""


class Base:
    kind = "base"

    def greet(self):
        return "hi"


class Child(Base):
    def __init__(self):
        self.name = "x"
        self._hidden = 1

    @property
    def size(self):
        return 3

    @staticmethod
    def make():
        return Child()


c = Child()
print([n for n in dir(c) if not n.startswith("__")])
print(dir(c))
print([n for n in dir(Child) if not n.startswith("_")], [n for n in dir(Base) if not n.startswith("_")])
c.extra = 5
print("extra" in dir(c), "extra" in dir(Child), "greet" in dir(c))
for value in [5, 1.5, "a", b"a", [], (), {}, set(), frozenset(), range(3), None, True, 1j, bytearray(), slice(1), {}.keys()]:
    names = dir(value)
    print(type(value).__name__, len(names), [n for n in names if not n.startswith("_")], names == sorted(names))
print([n for n in dir(ValueError("x")) if not n.startswith("__")], len(dir(KeyError())), [n for n in dir(OSError()) if n not in dir(Exception())])
print(dir(5) == dir(int), dir("") == dir(str), len(dir(object)), dir(object()) == dir(object))


class WithDir:
    def __dir__(self):
        return ["b", "a"]


print(dir(WithDir()))
methods = [name for name in dir(str) if callable(getattr(str, name)) and not name.startswith("_")] if False else [n for n in dir(str) if n.startswith("is")]
print(methods)
try:
    dir(1, 2)
except TypeError as e:
    print(e)
