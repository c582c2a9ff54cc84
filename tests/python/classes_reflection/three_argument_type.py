"""type(name, bases, dict)."""


def init(self, x):
    self.x = x


Point = type("Point", (), {"__init__": init, "dims": 1, "double": lambda self: self.x * 2})
p = Point(4)
print(Point.__name__, p.x, p.double(), p.dims, type(p) is Point, isinstance(p, Point), Point.__bases__)


class Base:
    def __init_subclass__(cls, **kw):
        print("subclass", cls.__name__, kw)

    def hello(self):
        return f"hello from {type(self).__name__}"


Dyn = type("Dyn", (Base,), {"extra": 5})
print(Dyn().hello(), Dyn.extra, issubclass(Dyn, Base), Dyn.__mro__)
models = {}
for name in ("User", "Order"):
    models[name] = type(name, (Base,), {"table": name.lower() + "s"})
print([(m.__name__, m.table) for m in models.values()])
E = type("MyError", (ValueError,), {})
try:
    raise E("boom")
except ValueError as e:
    print(type(e).__name__, e)
L = type("L", (list,), {"total": property(lambda self: sum(self))})
print(L([1, 2]).total)
for bad in (lambda: type("X", (5,), {}), lambda: type("X", (), []), lambda: type(1, (), {}), lambda: type("X", ()), lambda: type("X", (bool,), {})):
    try:
        print(bad())
    except TypeError as e:
        print(e)
