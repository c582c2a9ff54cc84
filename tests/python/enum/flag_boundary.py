from enum import Flag, IntFlag, auto, STRICT, CONFORM, EJECT, KEEP, FlagBoundary


class Strict(Flag, boundary=STRICT):
    A = auto()
    B = auto()


class Conform(Flag, boundary=CONFORM):
    A = auto()
    B = auto()


class Eject(Flag, boundary=EJECT):
    A = auto()
    B = auto()


class Keep(Flag, boundary=KEEP):
    A = auto()
    B = auto()


class Sparse(Flag, boundary=STRICT):
    A = 1
    C = 4


for cls in (Strict, Conform, Eject, Keep, Sparse):
    for value in (3, 9, -1, 2):
        try:
            print(cls.__name__, value, repr(cls(value)))
        except ValueError as e:
            print(cls.__name__, value, e)
print(repr(~Strict.A), repr(~Conform.A), repr(~Keep.A), list(FlagBoundary), STRICT, repr(KEEP))
