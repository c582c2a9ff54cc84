"""__new__ without __init__, and alternative constructors."""


class Point:
    def __init__(self, x, y):
        print("init")
        self.x, self.y = x, y

    @classmethod
    def raw(cls, x, y):
        self = cls.__new__(cls)
        self.x = x
        self.y = y
        return self

    @classmethod
    def from_text(cls, text):
        return cls(*map(int, text.split(",")))

    def clone(self):
        new = type(self).__new__(type(self))
        new.__dict__.update(self.__dict__)
        return new

    def __repr__(self):
        return f"{type(self).__name__}({self.x}, {self.y})"


class Point3(Point):
    z = 0


p = Point.raw(1, 2)
q = Point3.from_text("3,4")
print(p, q, q.clone(), q.clone() is q, Point.__new__(Point).__dict__)
r = object.__new__(Point)
try:
    print(r.x)
except AttributeError as e:
    print(e)
r.__init__(8, 9)
print(r)
print(type(q)(5, 6), q.__class__(7, 8), q.__class__.__name__)
