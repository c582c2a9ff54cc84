class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError(f"{type(self).__name__}.area")

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Rect(Shape):
    def __init__(self, w, h):
        super().__init__("rect")
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"


class Blob(Shape):
    pass


for shape in (Rect(2, 3.5), Square(4), Blob("blob")):
    try:
        print(shape.describe())
    except NotImplementedError as e:
        print(type(e).__name__, e)
print([c.__name__ for c in Square.__mro__], issubclass(Square, Shape), isinstance(Blob("x"), Rect))
