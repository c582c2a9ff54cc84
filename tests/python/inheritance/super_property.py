class Temperature:
    def __init__(self, c=0.0):
        self._c = c

    @property
    def c(self):
        return self._c

    @c.setter
    def c(self, v):
        if v < -273.15:
            raise ValueError(f"{v} is below absolute zero")
        self._c = v


class Rounded(Temperature):
    @property
    def c(self):
        return round(super().c)

    @c.setter
    def c(self, v):
        super(Rounded, type(self)).c.fset(self, v)


class OnlyGet(Temperature):
    @property
    def c(self):
        return "hidden"


r = Rounded(20.6)
print(r.c, r._c)
r.c = 36.6
print(r.c, r._c)
try:
    r.c = -300
except ValueError as e:
    print(e)
g = OnlyGet(1)
print(g.c)
try:
    g.c = 4
except AttributeError as e:
    print(e)
