class Temp:
    def __init__(self, c):
        self._c = c

    @property
    def c(self):
        return self._c

    @c.setter
    def c(self, v):
        if v < -273.15:
            raise ValueError("below absolute zero")
        self._c = v

    @property
    def f(self):
        return self._c * 9 / 5 + 32

    @c.deleter
    def c(self):
        print("deleting")
        del self._c

    @staticmethod
    def from_f(f):
        return Temp((f - 32) * 5 / 9)

    @classmethod
    def zero(cls):
        return cls(0)


t = Temp(25)
t.c = 30
t.c += 5
print(t.c, t.f, Temp.from_f(212).c, Temp.zero().c, hasattr(t, "f"), getattr(t, "f"))


def set_f():
    t.f = 1


def set_cold():
    t.c = -300


def del_f():
    del t.f


for f in (set_f, set_cold, del_f):
    try:
        f()
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
del t.c
try:
    t.c
except AttributeError as e:
    print(e)


class Sub(Temp):
    @property
    def f(self):
        return super().f + 0.5

    @classmethod
    def zero(cls):
        return [cls.__name__, super().zero().c]


print(Sub(10).f, Sub.zero(), Sub(1).c, Sub.from_f(32).c, type(Sub.from_f(32)).__name__)


class Account:
    _rate = 0.05
    __secret = "hidden"

    def __init__(self):
        self.__balance = 10
        self._x = 1

    def show(self):
        return self.__balance, self.__secret


a = Account()
print(a.show(), a._Account__balance, a._rate, hasattr(a, "__balance"))
try:
    a.__balance
except AttributeError as e:
    print(e)
