from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto


class A(Enum):
    X = auto()
    Y = auto()
    Z = auto()


class B(Enum):
    X = 10
    Y = auto()
    Z = "s"
    W = 3


class C(IntEnum):
    ONE = auto()
    TEN = 10
    ELEVEN = auto()


class D(StrEnum):
    HELLO = auto()
    Big_One = auto()


class F(Flag):
    R = auto()
    W = auto()
    X = auto()


class G(IntFlag):
    A = 4
    B = auto()


class T(Enum):
    A = (auto(), "first")
    B = (auto(), "second")


class Own(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return (name.lower(), start, count, len(last_values))

    P = auto()
    Q = auto()




for cls in (A, B, C, D, F, G, T, Own):
    print([(m.name, m.value) for m in cls])
