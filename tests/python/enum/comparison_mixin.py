from enum import Enum


class OrderedEnum(Enum):
    def __ge__(self, other):
        if self.__class__ is other.__class__:
            return self.value >= other.value
        return NotImplemented

    def __gt__(self, other):
        if self.__class__ is other.__class__:
            return self.value > other.value
        return NotImplemented

    def __le__(self, other):
        if self.__class__ is other.__class__:
            return self.value <= other.value
        return NotImplemented

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


class Grade(OrderedEnum):
    A = 5
    B = 4
    F = 1


class Other(OrderedEnum):
    A = 5


print(Grade.A > Grade.B, Grade.B <= Grade.F, sorted(Grade), max(Grade))
try:
    Grade.A < Other.A
except TypeError as e:
    print(e)


class Eq(Enum):
    X = 1
    Y = 2

    def __eq__(self, other):
        if isinstance(other, int):
            return self.value == other
        return super().__eq__(other)

    def __hash__(self):
        return hash(self.value)


print(Eq.X == 1, Eq.X == Eq.X, Eq.X == Eq.Y, {1: "one"}[Eq.X])
