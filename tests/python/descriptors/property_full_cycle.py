class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        """Radius of the circle."""
        return self._radius

    @radius.setter
    def radius(self, value):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError("radius must be a number")
        if value < 0:
            raise ValueError("radius must not be negative")
        self._radius = value

    @radius.deleter
    def radius(self):
        print("deleting")
        del self._radius

    @property
    def diameter(self):
        return self.radius * 2


c = Circle(2)
c.radius *= 3
print(c.radius, c.diameter)
for bad in (-1, "x", True):
    try:
        c.radius = bad
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for action in ("set", "del"):
    try:
        if action == "set":
            c.diameter = 4
        else:
            del c.diameter
    except AttributeError as e:
        print(e)
del c.radius
try:
    c.diameter
except AttributeError as e:
    print(e)
print(Circle.radius.__doc__, Circle.diameter.fset, Circle.radius.fget.__name__)
