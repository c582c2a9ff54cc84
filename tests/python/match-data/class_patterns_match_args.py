class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Plain:
    def __init__(self):
        self.a = 1


def where(p):
    match p:
        case Point3(x, y, z):
            return f"3d {x} {y} {z}"
        case Point(0, 0):
            return "origin"
        case Point(0, y=yy) | Point(yy, 0):
            return f"axis {yy}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "somewhere"
        case Plain(a=1):
            return "plain"
        case Plain(missing=_):
            return "never"
    return "no match"


pl = Plain()
for p in (Point(0, 0), Point(0, 5), Point(7, 0), Point(2, 2), Point(1, 2), Point3(0, 0, 1), pl, 5):
    print(where(p))
pl.a = 2
print(where(pl))
try:
    match pl:
        case Plain(1):
            print("x")
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            print("x")
except TypeError as e:
    print(e)
