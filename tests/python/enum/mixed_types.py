from enum import Enum


class Num(int, Enum):
    ONE = 1
    TWO = 2


class Fl(float, Enum):
    HALF = 0.5
    PI = 3.14


class Tup(tuple, Enum):
    ORIGIN = (0, 0)
    UNIT = (1, 1)


print(Num.ONE, repr(Num.ONE), f"{Num.ONE}", Num.ONE + 1, Num.ONE < Num.TWO, Num(2), "%d" % Num.TWO)
print(Fl.HALF, Fl.HALF * 2, repr(Fl.PI), Fl(0.5), f"{Fl.PI}", round(Fl.PI, 1))
print(Tup.ORIGIN, Tup.UNIT[0], len(Tup.ORIGIN), Tup.UNIT == (1, 1), list(Tup.UNIT), Tup.UNIT.value)


class Mixin:
    def label(self):
        return self.name.title()


class WithMixin(Mixin, Enum):
    FIRST = 1
    SECOND = 2


print(WithMixin.FIRST.label(), [m.label() for m in WithMixin])


class StrMixin(Mixin, str, Enum):
    AA = "aa"


print(StrMixin.AA.label(), StrMixin.AA == "aa", repr(StrMixin.AA))
