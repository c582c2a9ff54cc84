class Circle:
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3 * self.r ** 2


class Square:
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2


shapes = {"circle": Circle, "square": Square}
print([shapes[name](2).area() for name in sorted(shapes)])
make = Circle
print(make(1).area(), make is Circle, make == Circle, make != Square)
print({Circle: 1, Square: 2}[Square], Circle in (Square, Circle))
print(sorted(shapes.values(), key=lambda c: c.__name__, reverse=True)[0].__name__)
print(list(map(Circle.area, [Circle(1), Circle(2)])))
unbound = Square.area
print(unbound(Square(4)))
bound = Square(5).area
print(bound(), bound.__self__.s)
try:
    Square.area()
except TypeError as error:
    print(error)
try:
    Circle()
except TypeError as error:
    print(error)
try:
    Circle(1, 2)
except TypeError as error:
    print(error)
try:
    Circle.nothing
except AttributeError as error:
    print(error)
print(str(Circle), repr(Square), f"{Circle.__name__:>10}")
print(isinstance(Circle, type), callable(Circle), type(Circle) is type)
