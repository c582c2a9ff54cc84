from enum import Enum, IntEnum


class Color(Enum):
    RED = 1


class Other(Enum):
    RED = 1


class Num(IntEnum):
    ONE = 1


print(Color.RED in Color, Other.RED in Color, Num.ONE in Color, Num.ONE in Num)
for value in (1, "RED", None):
    try:
        value in Color
    except TypeError as e:
        print(e)
values = [c.value for c in Color]
print(1 in values, "RED" in Color.__members__, 1 in Color._value2member_map_)
print(Color.RED in (Color.RED, Other.RED), Color.RED in [Other.RED], Color.RED in {Color.RED})
