class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
p.x += 5
print(p, Point.__slots__)
for attempt in (lambda: setattr(p, "z", 1), lambda: p.missing):
    try:
        attempt()
    except AttributeError as error:
        print(error)
del p.y
try:
    p.y
except AttributeError as error:
    print(error)


class Single:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value=None):
        if value is not None:
            self.value = value


print(Single(3) is Single(), Single().value)


class Positive(int):
    def __new__(cls, value):
        if value < 0:
            raise ValueError("negative")
        return super().__new__(cls, value)

    def double(self):
        return Positive(self * 2)


n = Positive(4)
print(n, n.double(), n + 1, type(n + 1).__name__, type(n.double()).__name__)
try:
    Positive(-1)
except ValueError as error:
    print(error)


class Factory:
    def __new__(cls, kind):
        if kind == "list":
            return [1, 2]
        return object.__new__(cls)

    def __init__(self, kind):
        self.kind = kind


print(Factory("list"), Factory("own").kind)
