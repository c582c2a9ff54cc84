from enum import StrEnum, auto, Enum


class Level(StrEnum):
    DEBUG = auto()
    INFO = "info!"


class Old(str, Enum):
    A = "a"
    B = "b"


print(Level.DEBUG, repr(Level.DEBUG), f"{Level.INFO:>8}|", str(Level.INFO), Level.INFO + "?")
print(Old.A, repr(Old.A), f"{Old.A}", f"{Old.A:>8}|", str(Old.A), Old.A + "?", "%s" % Old.A)
print(Level.DEBUG == "debug", Old.A == "a", "a" in [Old.A], {"a": 1}[Old.A], Old.A.value)
print(Level("debug"), Old("b"), Level.DEBUG.upper(), Old.B.join("xy"), len(Level.INFO))
print(sorted([Old.B, Old.A]), Old.A < Old.B, "-".join([Level.DEBUG, Old.B]), Old.A in "abc")
print(isinstance(Old.A, str), type(Old.A.value), hash(Old.A) == hash("a"), Level.INFO[0], [c for c in Level.INFO])
try:

    class Bad(StrEnum):
        X = 5

except TypeError as e:
    print(e)
try:
    Level("nope")
except ValueError as e:
    print(e)
print(Old.A.name, Level.DEBUG.name, Level.DEBUG.startswith("de"), Old.A.encode())
