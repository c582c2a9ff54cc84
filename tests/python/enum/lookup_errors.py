from enum import Enum, IntEnum


class Color(Enum):
    RED = "r"
    GREEN = "g"


class Outer:
    class Level(IntEnum):
        LOW = 1


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: Color("x"))
attempt(lambda: Color(None))
attempt(lambda: Color(["unhashable"]))
attempt(lambda: Color["NOPE"])
attempt(lambda: Color[1])
attempt(lambda: Color.PURPLE)
attempt(lambda: Outer.Level(5))
attempt(lambda: Color())
attempt(lambda: Color("r"))
attempt(lambda: Color(Color.RED))
attempt(lambda: Color.RED.other)
attempt(lambda: getattr(Color, "BLUE", "default"))
attempt(lambda: hasattr(Color, "RED"))
attempt(lambda: Color.RED < Color.GREEN)
attempt(lambda: sorted(Color))
attempt(lambda: Color.RED + 1)
try:
    Color("zzz")
except ValueError as e:
    print(e.args, e.__context__)
