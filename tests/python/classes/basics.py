class Point:
    """A point."""

    count = 0
    origin = (0, 0)

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1

    def move(self, dx, dy=0):
        self.x += dx
        self.y += dy
        return self

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p, q = Point(1, 2), Point(y=5, x=3)
print(
    p,
    q,
    Point.count,
    p.count,
    p.origin,
    p.move(1).move(1, 1),
    [p, q],
    {"p": p},
    (p,),
    str(p),
    f"{p} {p!r}",
    "%s" % p,
)
p.count = 99
p.extra = [1]
p.extra.append(2)
print(
    p.count,
    q.count,
    Point.count,
    p.extra,
    hasattr(q, "extra"),
    getattr(p, "x"),
    getattr(q, "zz", "dflt"),
    hasattr(p, "move"),
    Point.__name__,
    type(p).__name__,
    p.__class__ is Point,
    type(p) is Point,
    Point.__doc__,
    isinstance(p, Point),
    isinstance(p, object),
    isinstance(5, Point),
)
setattr(p, "x", 50)
setattr(p, "dyn", "v")
Point.shared = "all"
m = p.move
m(1)
print(
    p.x,
    p.dyn,
    q.shared,
    p,
    Point.move(q, 1),
    m.__name__,
    callable(p.move),
    callable(p),
    p == p,
    p == q,
    p != q,
    p is p,
    len([p, q]),
    p in [p],
    q in (p,),
    {p: 1}[p],
)
for f in (
    lambda: p.nope,
    lambda: Point.nope,
    lambda: getattr(p, "nope"),
    lambda: p < q,
    lambda: p + q,
    lambda: len(p),
    lambda: p[0],
    lambda: p(),
    lambda: iter(p),
    lambda: 1 in p,
    lambda: -p,
    lambda: int(p),
    lambda: p > 1,
    lambda: abs(p),
    lambda: next(p),
    lambda: float(p),
    lambda: range(p),
    lambda: [1][p],
    lambda: round(p),
    lambda: "a" + p,
    lambda: sum([p]),
    lambda: sorted([p, q]),
    lambda: max(p, q),
    lambda: reversed(p),
):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
