from enum import Flag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.R & Perm.W, repr(Perm.R & Perm.W), Perm.RW)
print(~Perm.R, repr(~Perm.R), Perm.RW ^ Perm.R, Perm(5), Perm(0), Perm(7))
print(list(Perm), len(Perm), list(Perm.RW), len(Perm.R | Perm.X), list(Perm(0)))
print(Perm.R in Perm.RW, Perm.X in Perm.RW, Perm.RW in Perm.RW, bool(Perm(0)), bool(Perm.R))
print((Perm.R | Perm.W) is Perm.RW, Perm.RW == Perm.R | Perm.W, Perm(3) is Perm.RW)
print((Perm.R | Perm.X).name, Perm(0).name, (Perm.R | Perm.X).value, Perm.RW.name)
p = Perm.R
p |= Perm.X
p &= ~Perm.R
print(p, p.value, list(Perm.__members__))
try:
    Perm(8)
except ValueError as e:
    print(e)
try:
    Perm.R | 1
except TypeError as e:
    print(e)
try:
    1 in Perm.R
except TypeError as e:
    print(e)
try:
    Perm("x")
except ValueError as e:
    print(e)
print({Perm.R | Perm.X: "rx"}[Perm.X | Perm.R], hash(Perm.R) == hash(Perm.R))
