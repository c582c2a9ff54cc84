from dataclasses import dataclass, field


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


a, b, c = Version(1, 2, "a"), Version(1, 10, "b"), Version(1, 2, "c")
print(a < b, a <= c, a > b, b >= a, a == c, a != c, a < c)
print(sorted([b, a, Version(0)]), max(a, b), min(a, b))
try:
    a < (1, 2)
except TypeError as e:
    print(e)


@dataclass
class Plain:
    x: int


try:
    Plain(1) < Plain(2)
except TypeError as e:
    print(e)


@dataclass(order=True)
class Sub(Version):
    extra: int = 0


try:
    print(Sub(1) < Version(2))
except TypeError as e:
    print(e)
print(Sub(1) == Version(1), Sub(1, extra=2) > Sub(1, extra=1))
try:

    @dataclass(eq=False, order=True)
    class Bad:
        x: int

except ValueError as e:
    print(e)
try:

    @dataclass(order=True)
    class Has:
        x: int

        def __lt__(self, other):
            return True

except TypeError as e:
    print(e)
