class Shape:
    """A thing with an area."""

    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    @property
    def label(self):
        return f"{self.name}: {self.area():.2f}"

    def area(self):
        raise NotImplementedError(self.name)

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def square(x):
        return x * x


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return 3.14159 * self.square(self.radius)

    def __lt__(self, other):
        return self.radius < other.radius

    def __repr__(self):
        return f"Circle({self.radius!r})"


print(Circle(2).label, sorted([Circle(3), Circle.unit()]), Shape.count)
try:
    Shape("blob").label
except NotImplementedError as error:
    print(type(error).__name__, error)
