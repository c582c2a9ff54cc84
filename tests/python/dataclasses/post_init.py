from dataclasses import dataclass, field, InitVar


@dataclass
class Rect:
    width: float
    height: float
    scale: InitVar[float] = 1.0
    area: float = field(init=False)
    unit: InitVar[str] = "cm"

    def __post_init__(self, scale, unit):
        self.width *= scale
        self.area = self.width * self.height
        self.label = f"{self.area}{unit}"


r = Rect(2, 3)
s = Rect(2, 3, 10, unit="mm")
print(r, r.label, s, s.label)
print(Rect.scale, r.scale, "scale" in vars(r))


@dataclass
class Needs:
    a: InitVar[int]
    b: int = 0

    def __post_init__(self, a):
        self.b += a


print(Needs(5), Needs(1, 2))
try:
    Needs()
except TypeError as e:
    print(e)
print(hasattr(Needs(1), "a"))


@dataclass
class Base:
    x: int

    def __post_init__(self):
        self.x += 1


@dataclass
class Child(Base):
    y: int = 0

    def __post_init__(self):
        super().__post_init__()
        self.y = self.x * 2


print(Child(4))
