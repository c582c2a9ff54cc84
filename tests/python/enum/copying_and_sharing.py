import copy
from enum import Enum, Flag


class C(Enum):
    A = [1]


class F(Flag):
    X = 1
    Y = 2


print(copy.copy(C.A) is C.A, copy.deepcopy(C.A) is C.A, copy.deepcopy({"k": [C.A]})["k"][0] is C.A)
print(copy.deepcopy(F.X | F.Y) is F.X | F.Y, copy.copy(C) is C)
cache = {}
for member in (C.A, F.X, F.X | F.Y):
    cache.setdefault(member, []).append(member.name)
print(cache)
