from enum import Enum, unique


class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS_FOR_SQUARE = 2
    BOX = SQUARE


print(list(Shape), len(Shape))
print(Shape.ALIAS_FOR_SQUARE, Shape.BOX is Shape.SQUARE, Shape["BOX"], Shape(2))
print(list(Shape.__members__), Shape.__members__["BOX"])
print([name for name, m in Shape.__members__.items() if m.name != name])
try:

    @unique
    class Bad(Enum):
        ONE = 1
        TWO = 2
        UNO = 1
        DOS = 2

except ValueError as e:
    print(e)


@unique
class Fine(Enum):
    A = 1
    B = 2


print(Fine.A, [*reversed(Fine)], [*reversed(Shape)])


class Weird(Enum):
    A = 1
    B = True
    C = 1.0


print(list(Weird), Weird(True), Weird.C)
