from enum import Flag, IntFlag


class F(Flag):
    C = 4
    A = 1
    B = 2
    NONE = 0
    AB = 3
    ALL = 7


print(list(F), F.NONE, repr(F.NONE), F(3), F(5), repr(F(6)), F.ALL, list(F.ALL))
print(F.A | F.C, ~F.A, ~F.NONE, ~F.ALL, F.NONE | F.A, F.AB & F.B)
print(list(F.__members__), F.NONE.name, bool(F.NONE), F["ALL"], F.AB in F.ALL, F.NONE in F.A)


class Gap(IntFlag):
    LOW = 1
    HIGH = 16


print(repr(Gap(17)), repr(Gap(3)), repr(Gap(18)), repr(~Gap.LOW), list(Gap(31)))


class Weird(Flag):
    A = 1
    B = 6


print(list(Weird), Weird.B, list(Weird.B), len(Weird), Weird(1))
