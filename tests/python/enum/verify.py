from enum import Enum, Flag, IntEnum, verify, EnumCheck, UNIQUE, CONTINUOUS, NAMED_FLAGS

try:

    @verify(UNIQUE)
    class A(Enum):
        X = 1
        Y = 1

except ValueError as e:
    print(e)
try:

    @verify(CONTINUOUS)
    class B(IntEnum):
        X = 1
        Y = 4

except ValueError as e:
    print(e)
try:

    @verify(CONTINUOUS)
    class C(Flag):
        X = 1
        Y = 8

except ValueError as e:
    print(e)
try:

    @verify(NAMED_FLAGS)
    class D(Flag):
        X = 1
        BOTH = 7

except ValueError as e:
    print(e)


@verify(UNIQUE, CONTINUOUS)
class Fine(Enum):
    X = 1
    Y = 2


print(list(Fine), list(EnumCheck), UNIQUE, repr(CONTINUOUS))
try:
    verify("unique")(Fine)
except ValueError as e:
    print("ValueError", e)
except Exception as e:
    print(type(e).__name__)
