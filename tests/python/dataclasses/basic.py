from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


p = Point(3, 4)
print(p, p.norm(), repr(Point(1)), Point(y=2, x=1))
print(p == Point(3, 4), p == Point(3, 5), p != Point(3, 4), p == (3, 4))
p.x = 10
p.extra = "allowed"
print(p, p.extra, Point.y, Point.__name__)
print([Point(i, i * i) for i in range(3)])
try:
    hash(p)
except TypeError as e:
    print(e)
try:
    Point.x
except AttributeError as e:
    print(e)
