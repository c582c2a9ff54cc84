from typing import List, NamedTuple, Optional


class Point(NamedTuple):
    """A point."""

    x: float
    y: float = 0.0

    def norm(self) -> float:
        return (self.x**2 + self.y**2) ** 0.5

    @property
    def swapped(self) -> "Point":
        return Point(self.y, self.x)

    @classmethod
    def origin(cls) -> "Point":
        return cls(0, 0)


p = Point(3, 4)
print(p, p.x, p[1], p.norm(), p.swapped, Point.origin())
print(Point(1), Point(y=2, x=1), p._replace(x=0), p._asdict())
print(Point._fields, Point._field_defaults, Point.__doc__, Point.__annotations__)
x, y = p
print(x, y, p == (3, 4), p < (4,), hash(p) == hash((3, 4)), isinstance(p, tuple), len(p))
print({p: "here"}[(3, 4)], sorted([Point(2, 1), Point(1, 5)]))
for action in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1), lambda: setattr(p, "x", 1)):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Node(NamedTuple):
    value: int
    children: List["Node"] = []
    label: Optional[str] = None

    def total(self) -> int:
        return self.value + sum(child.total() for child in self.children)


print(Node(1, [Node(2), Node(3, [Node(4)])]).total())
match p:
    case Point(x=3, y=other):
        print("matched", other)
