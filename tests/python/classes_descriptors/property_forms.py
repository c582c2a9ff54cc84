"""property in every form: getter, setter, deleter, doc, inheritance."""


class T:
    def __init__(self, c=0):
        self._c = c

    @property
    def c(self):
        """Celsius."""
        return self._c

    @c.setter
    def c(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._c = value

    @c.deleter
    def c(self):
        print("deleting")
        self._c = None

    @property
    def f(self):
        return self.c * 9 / 5 + 32

    def _get(self):
        return ("x", self._c)

    def _set(self, v):
        self._c = v

    x = property(_get, _set, doc="the x")
    w = property(None, _set)
    lam = property(lambda self: self._c * 2)


t = T(10)
print(t.c, t.f, t.x, t.lam, T.c.__doc__, T.x.__doc__)
t.c = 20
t.x = 30
t.w = 31
print(t.c)
for action in ("t.f = 1", "del t.f", "t.w", "t.c = -300"):
    try:
        if action == "t.f = 1":
            t.f = 1
        elif action == "del t.f":
            del t.f
        elif action == "t.w":
            t.w
        else:
            t.c = -300
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
del t.c
print(t.c, T.c.fget(T(5)), T.f.fset, type(T.c).__name__)


class U(T):
    @property
    def c(self):
        return super().c + 1

    @T.f.setter
    def f(self, v):
        self._c = (v - 32) * 5 / 9


u = U(1)
print(u.c, u.f)
u.f = 212
print(u._c)
try:
    u.c = 5
except AttributeError as e:
    print(e)


class V(T):
    @T.c.getter
    def c(self):
        return "v"


v = V(3)
v.c = 4
print(v.c, v._c)
print(isinstance(vars(T)["c"], property), T.c.fset(t, 9), t.c)
