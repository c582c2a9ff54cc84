from enum import Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    ALL = RW | X


def describe(p):
    return "".join(m.name if m in p else "-" for m in (Perm.R, Perm.W, Perm.X))


for p in (Perm.R, Perm.RW, Perm.ALL ^ Perm.W, ~Perm.X, Perm(0), Perm(5)):
    print(describe(p), p, p.value, bool(p))
print(Perm.R in Perm.RW, Perm.X in Perm.RW, Perm.R & Perm.W, list(Perm.ALL), len(Perm.RW))


class Bits(IntFlag):
    A = 1
    B = 4


print(Bits.A | Bits.B, Bits.A | 2, Bits.A + 1, Bits(5) == 5, int(Bits.B))
try:
    Perm.R | 1
except TypeError as e:
    print(e)
try:
    Perm(64)
except ValueError as e:
    print(str(e).split("\n")[0])
