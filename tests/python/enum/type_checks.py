from enum import Enum, EnumMeta, EnumType, IntEnum, Flag, IntFlag, StrEnum, ReprEnum


class A(Enum):
    X = 1


class B(IntFlag):
    Y = 1


print(type(A), EnumMeta is EnumType, isinstance(A, EnumMeta), isinstance(A.X, Enum), isinstance(A, type))
print(issubclass(B, Flag), issubclass(B, int), issubclass(IntEnum, ReprEnum), issubclass(StrEnum, str))
print(repr(Enum), repr(IntEnum), repr(Flag), repr(IntFlag), repr(B), repr(StrEnum))
print([c.__name__ for c in B.__mro__])
print(A.X.__class__.__name__, A.__module__, A.X.__module__, A.__qualname__, callable(A))
print(A.X.__doc__, Enum("E", "P").P)
print(isinstance(A.X, A) and not isinstance(A.X, B), A.__class__, bool(A), bool(Enum))
