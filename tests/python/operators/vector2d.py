import math


class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y) if isinstance(o, Vec) else NotImplemented

    def __sub__(self, o):
        return self + -o

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        if isinstance(k, (int, float)):
            return Vec(self.x * k, self.y * k)
        return NotImplemented

    __rmul__ = __mul__

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __eq__(self, o):
        return isinstance(o, Vec) and tuple(self) == tuple(o)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"


a, b = Vec(3, 4), Vec(1, -2)
print(a + b, a - b, -a, a * 2, 0.5 * a, a * b, abs(a))
print(bool(Vec(0, 0)), [*a], a == Vec(3, 4), len({a, Vec(3, 4), b}))
print(sum([a, b, b], Vec(0, 0)))
for f in (lambda: a + 1, lambda: 1 + a, lambda: a * "s", lambda: sum([a, b])):
    try:
        f()
    except TypeError as e:
        print(e)
