from dataclasses import dataclass, field


@dataclass(slots=True)
class P:
    x: int
    y: int = 5
    z: list = field(default_factory=list)


p = P(1)
print(p, P.__slots__, p == P(1))
p.x = 2
print(p)
try:
    p.other = 1
except AttributeError as e:
    print(e)


@dataclass(slots=True, frozen=True, order=True)
class F:
    a: int
    b: str = "b"

    def joined(self):
        return f"{self.a}{self.b}"


f = F(1)
print(f, f.joined(), hash(f) == hash((1, "b")), F(1) < F(2))
try:
    f.a = 3
except AttributeError as e:
    print(type(e).__name__, e)


@dataclass(slots=True)
class Child(P):
    w: int = 0


print(Child(1, w=2), Child.__slots__)
try:

    @dataclass(slots=True)
    class Bad:
        __slots__ = ("x",)
        x: int

except TypeError as e:
    print(e)
try:

    @dataclass(weakref_slot=True)
    class Weak:
        x: int

except TypeError as e:
    print(e)
