from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        """The area."""
        print("computing")
        return 3 * self.r**2

    @cached_property
    def both(self):
        return (self.area, self.r)


c = Circle(2)
print(c.area, c.area)
print(c.__dict__)
print(c.both)
del c.area
print(c.area)
c.area = 5
print(c.area, Circle(3).area)
print(Circle.area.__doc__, Circle.area.attrname, Circle.area.func(Circle(1)))
print(type(Circle.area).__name__)
