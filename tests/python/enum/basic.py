from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
print(Color(2), Color["BLUE"], Color("x" and 3) is Color.BLUE)
print(list(Color), len(Color), [c.name for c in Color])
print(Color.RED == Color.RED, Color.RED == 1, Color.RED is Color(1), Color.RED != Color.GREEN)
print(type(Color.RED), isinstance(Color.RED, Color), Color, repr(Color))
print(f"{Color.RED} {Color.GREEN!r} {Color.BLUE:>12}|", "%s" % Color.RED, str(Color.RED))
print({Color.RED: "r", Color.BLUE: "b"}[Color(3)], Color.RED in Color)
for name, member in Color.__members__.items():
    print(name, member)
print(Color.RED.name.lower(), Color.RED.value + 1, bool(Color.RED))
print(Color.RED.__class__ is Color, Color.__name__, hash(Color.RED) == hash("RED"))
