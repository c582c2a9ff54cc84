"""Subclasses of tuple."""


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
print(p, p.x, p.y, p + (3, 4), p == (1, 2), (1, 2) == p, hash(p) == hash((1, 2)), len(p))
x, y = p
print(x, y, p[0], p[:1], type(p[:1]).__name__, 2 in p, p * 2, list(p), {(1, 2): "v"}[p])
print(p < (1, 3), sorted([Point(2, 1), Point(1, 9)]), isinstance(p, tuple), p.count(1), p.index(2))
print("%s-%s" % p, "{0}{1}".format(*p), max([p, (0, 5)]), tuple(p), type(tuple(p)).__name__)
try:
    p.z = 3
except AttributeError as e:
    print(e)
try:
    p[0] = 5
except TypeError as e:
    print(e)


def f(a, b):
    return a - b


print(f(*p))


class Pair(tuple):
    pass


q = Pair([1, 2])
q.note = "ok"
print(q, q.note, q + (3,), type(q + (3,)).__name__, Pair(), bool(Pair()), q.__dict__)
try:
    Pair(1, 2)
except TypeError as e:
    print(e)
