from dataclasses import dataclass, field


@dataclass(frozen=True)
class Circle:
    radius: float
    area: float = field(init=False)
    tags: tuple = ()

    def __post_init__(self):
        if self.radius < 0:
            raise ValueError(f"negative radius: {self.radius}")
        object.__setattr__(self, "area", round(3.14159 * self.radius**2, 2))
        object.__setattr__(self, "tags", tuple(self.tags))


c = Circle(2, ["a"])
print(c, hash(c) is not None)
try:
    Circle(-1)
except ValueError as e:
    print(e)
try:
    c.area = 1
except Exception as e:
    print(type(e).__name__, e)
