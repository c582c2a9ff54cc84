from dataclasses import make_dataclass, field, fields, is_dataclass, dataclass

Point = make_dataclass("Point", ["x", ("y", int), ("z", int, field(default=3))])
p = Point(1, 2)
print(p, is_dataclass(Point), [f.name for f in fields(Point)], p == Point(1, 2, 3))


@dataclass
class Base:
    a: int


Child = make_dataclass(
    "Child",
    [("b", str, "dflt")],
    bases=(Base,),
    namespace={"show": lambda self: f"{self.a}-{self.b}", "kind": "made"},
    frozen=False,
)
c = Child(1)
print(c, c.show(), Child.kind, isinstance(c, Base))
F = make_dataclass("F", [("v", int)], frozen=True, order=True)
print(F(1) < F(2), hash(F(1)) == hash((1,)))
try:
    F(1).v = 2
except AttributeError as e:
    print(e)
for bad in (["1x"], ["class"], ["a", "a"], [("a", int, 1, 2)], [5]):
    try:
        make_dataclass("Bad", bad)
    except TypeError as e:
        print(e)
print(fields(Point)[0].type, Point.__name__)
