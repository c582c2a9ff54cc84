"""__dict__ and vars are live."""


class Bag:
    shared = 1

    def __init__(self, **kw):
        self.__dict__.update(kw)


b = Bag(x=1, y=2)
print(b.x, b.y, b.__dict__, vars(b) is b.__dict__, vars(b) == {"x": 1, "y": 2})
b.__dict__["z"] = 3
print(b.z, sorted(b.__dict__))
d = vars(b)
b.w = 4
print(d, len(d), "w" in d, "shared" in d)
del d["x"]
print(hasattr(b, "x"), b.__dict__)
d.update({"k": 5})
print(b.k)
d.pop("k")
for key, value in vars(b).items():
    print(key, value)
d.clear()
print(b.__dict__, b.shared)
b.shared = 2
print(Bag.shared, b.shared, b.__dict__)
del b.shared
print(b.shared)
try:
    del b.shared
except AttributeError as e:
    print(e)


class Copy:
    def __init__(self, a):
        self.a = a
        self.items = [a]

    def replace(self, **changes):
        new = object.__new__(type(self))
        new.__dict__.update(self.__dict__)
        new.__dict__.update(changes)
        return new

    def __eq__(self, other):
        return self.__dict__ == other.__dict__

    def __repr__(self):
        args = ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())
        return f"{type(self).__name__}({args})"


c = Copy(1)
e = c.replace(a=5)
print(c, e, c == e, e.items is c.items, c == Copy(1))
try:
    vars(5)
except TypeError as err:
    print(err)
