import copy


class Temp:
    def __init__(self, degrees):
        self.degrees = degrees
        self.log = []

    def __reduce__(self):
        return (Temp, (self.degrees + 1,), {"log": self.log + ["reduced"]})


t = Temp(20)
u = copy.copy(t)
v = copy.deepcopy(t)
print(u.degrees, u.log, v.degrees, v.log)


class Keep:
    def __reduce__(self):
        return "Keep"


k = Keep()
print(copy.copy(k) is k, copy.deepcopy([k])[0] is k)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return (self[0], self[1])


p = Pair(1, [2])
q = copy.deepcopy(p)
print(type(q).__name__, q, q[1] is p[1])
