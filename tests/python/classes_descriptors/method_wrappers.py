"""Decorators written as descriptor classes."""


class Counted:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __get__(self, instance, owner):
        if instance is None:
            return self

        def bound(*args, **kwargs):
            self.calls += 1
            return self.f(instance, *args, **kwargs)

        return bound

    def __call__(self, *args):
        return ("direct", args)


class Calc:
    def __init__(self, base):
        self.base = base

    @Counted
    def add(self, n):
        return self.base + n


c = Calc(10)
print(c.add(1), c.add(n=2), Calc.add.calls, Calc.add(5))


class classproperty:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        return self.f(owner)


class Model:
    @classproperty
    def table(cls):
        return cls.__name__.lower() + "s"


class User(Model):
    pass


print(Model.table, User.table, User().table)


class Alias:
    def __init__(self, target):
        self.target = target

    def __get__(self, i, o):
        return self if i is None else getattr(i, self.target)

    def __set__(self, i, v):
        setattr(i, self.target, v)


class Box:
    w = Alias("width")

    def __init__(self, width):
        self.width = width


b = Box(3)
b.w *= 2
print(b.width, b.w)


def plain(self, x):
    return (self.__class__.__name__, x)


print(plain.__get__(b, Box)(4), plain.__get__(b)(5))
Box.attached = plain
b.single = plain
print(b.attached(1), b.single(b, 2))
