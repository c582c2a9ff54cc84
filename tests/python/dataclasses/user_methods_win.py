from dataclasses import dataclass, field


@dataclass
class R:
    x: int

    def __repr__(self):
        return f"<R {self.x}>"

    def __eq__(self, other):
        return isinstance(other, R) and abs(self.x - other.x) < 2


@dataclass
class I:
    x: int

    def __init__(self, text):
        self.x = int(text)


@dataclass(repr=False, eq=False)
class N:
    x: int

    def __str__(self):
        return f"N:{self.x}"


@dataclass(init=False)
class M:
    x: int = 4
    y: int = field(default=5)


print(R(1), R(1) == R(2), R(1) == R(5), [R(3)])
try:
    hash(R(1))
except TypeError as e:
    print(e)
print(I("12"), str(N(2)), N(1) == N(1), f"{N(3)}")
print(repr(N(1)).startswith("<__main__.N object at"))
print(M(), M().y)
try:
    M(1)
except TypeError as e:
    print(e)
