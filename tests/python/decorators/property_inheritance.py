class Shape:
    def __init__(self, size):
        self.size = size

    @property
    def area(self):
        raise NotImplementedError("area")

    @property
    def label(self):
        return f"{type(self).__name__} {self.area}"


class Square(Shape):
    @property
    def area(self):
        return self.size ** 2


class Doubled(Square):
    @Square.area.getter
    def area(self):
        return 2 * self.size ** 2


class Settable(Square):
    area = Square.area.setter(lambda self, value: setattr(self, "size", value ** 0.5))


print(Square(3).label, Doubled(2).label)
s = Settable(1)
s.area = 49
print(s.size, s.area)
try:
    Square(1).area = 4
except AttributeError as error:
    print(error)
try:
    Shape(1).label
except NotImplementedError as error:
    print("not implemented:", error)


class Lazy:
    @property
    def data(self):
        if not hasattr(self, "_data"):
            print("computing")
            self._data = [1, 2, 3]
        return self._data


lazy = Lazy()
print(lazy.data, lazy.data is lazy.data)


class Counter:
    total = 0

    @property
    def next(self):
        Counter.total += 1
        return Counter.total

    @next.setter
    def next(self, value):
        Counter.total = value


c = Counter()
print(c.next, c.next)
c.next = 10
print(c.next)
c.next += 5
print(c.next)
