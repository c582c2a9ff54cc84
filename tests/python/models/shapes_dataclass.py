import math
from abc import ABC, abstractmethod
from dataclasses import dataclass


@dataclass
class Shape(ABC):
    color: str

    @abstractmethod
    def area(self) -> float: ...

    def __lt__(self, other):
        return self.area() < other.area()


@dataclass
class Circle(Shape):
    radius: float = 1.0

    def area(self):
        return math.pi * self.radius ** 2


@dataclass
class Poly(Shape):
    points: tuple[tuple[float, float], ...] = ()

    def area(self):
        pairs = zip(self.points, self.points[1:] + self.points[:1])
        return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


shapes = [Circle("red", 2), Poly("blue", ((0, 0), (4, 0), (4, 3))), Circle("green"), Poly("none")]
for s in sorted(shapes):
    print(f"{s!r:<62}{s.area():8.3f}")
print(max(shapes).color, Circle("red", 2) == shapes[0], Circle("x") == Poly("x"))
for f in (lambda: Shape("x"), lambda: Circle(), lambda: Poly("a", (), 3)):
    try:
        f()
    except TypeError as e:
        print(e)
