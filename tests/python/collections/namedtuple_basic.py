from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p.y, p[0], p[-1], len(p), list(p), p == (1, 2), p == Point(1, 2), p < Point(1, 3))
x, y = p
print(x, y, p._asdict(), p._replace(x=10), Point._make([5, 6]), Point._fields, p + (3,), hash(p) == hash((1, 2)))
print(isinstance(p, tuple), Point, type(p).__name__, Point.__doc__, Point.x.__doc__, Point.__mro__[1])
print(max([Point(3, 1), Point(2, 9)]), sorted([Point(3, 1), Point(2, 9)], key=lambda q: q.y), {p: "v"}[(1, 2)])
print(f"{p.x:>4}|{p}", "%s %s" % p, "{0.x} {0.y}".format(p), p.count(1), p.index(2), 1 in p)
Empty = namedtuple("Empty", [])
print(Empty(), namedtuple("A", "a b, c")(1, 2, 3), namedtuple("T", "a,b")._fields)
for t in [lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, x=2), lambda: Point._make([1]), lambda: p._replace(q=1), lambda: p.z, lambda: Point()]:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
try:
    p.x = 5
except AttributeError as e:
    print(e)
try:
    p.new = 5
except AttributeError as e:
    print(e)
