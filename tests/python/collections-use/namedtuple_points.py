from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])


class P(Point):
    __slots__ = ()

    def __add__(self, o):
        return P(self.x + o.x, self.y + o.y)

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = P(3, 4)
print(p, p.norm, p + P(1, 1), p == (3, 4), p._replace(x=0), {p: 1}[3, 4], p < P(3, 5))
x, y = p
print(x, y, p[0], p._asdict(), Point._fields, [*map(Point._make, ["ab"])])
for f in (lambda: P(1), lambda: p[2], lambda: setattr(p, "z", 1), lambda: namedtuple("Bad", "a a"), lambda: namedtuple("Bad", "_a")):
    try:
        f()
    except (TypeError, IndexError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
