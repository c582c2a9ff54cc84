from dataclasses import dataclass


class Outer:
    @dataclass
    class Inner:
        x: int

        @dataclass
        class Deep:
            y: int = 1


print(Outer.Inner(1), Outer.Inner.Deep(), Outer.Inner.__qualname__)


def make():
    @dataclass
    class Local:
        a: int = 0

    return Local


print(make()(2), make().__qualname__, make()(1) == make()(1))
L = make()
print(L(1) == L(1))
try:
    L(1, 2)
except TypeError as e:
    print(e)
try:
    Outer.Inner()
except TypeError as e:
    print(e)
