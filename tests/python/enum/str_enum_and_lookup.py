from enum import Enum, StrEnum, auto


class Color(StrEnum):
    RED = auto()
    GREEN = auto()


class Suit(str, Enum):
    SPADES = "S"
    HEARTS = "H"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if value.upper() in (m.value, m.name):
                    return m
        return None


print(Color.RED, Color.GREEN == "green", Color("red").name, f"{Color.RED:>6}|", "-".join(Color))
print(Suit("s"), Suit("hearts").value, Suit.SPADES == "S", Suit.HEARTS.lower())
print({"S": 1}[Suit.SPADES], [m.name for m in Suit], Suit.SPADES in Suit)
for bad in ("clubs", 3):
    try:
        Suit(bad)
    except ValueError as e:
        print(e)
try:
    Color.RED = "x"
except AttributeError as e:
    print(e)
try:
    class More(Color):
        BLUE = auto()
except TypeError as e:
    print(e)
