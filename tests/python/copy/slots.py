import copy


class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Q(P):
    __slots__ = ("z",)


p = P(1, [2])
q = copy.copy(p)
r = copy.deepcopy(p)
print(q.x, q.y is p.y, r.y is p.y, r.y)
s = Q(1, [5])
t = copy.deepcopy(s)
print(t.x, t.y, hasattr(t, "z"), type(t).__name__)


class M(P):
    pass


m = M(1, [2])
m.extra = {"k": [1]}
n = copy.deepcopy(m)
print(n.x, n.y, n.extra, n.extra is m.extra, n.y is m.y)
