"""Non-data descriptors give way to the instance, data descriptors do not."""


class NonData:
    def __get__(self, instance, owner=None):
        return f"get {type(instance).__name__} {owner.__name__}"


class Data(NonData):
    def __set__(self, instance, value):
        print("set", value)


class A:
    n = NonData()
    d = Data()


a = A()
print(a.n, a.d, A.n, A.d)
a.n = 5
a.d = 6
print(a.n, a.d, a.__dict__)
a.__dict__["d"] = "hidden"
print(a.d)
del a.n
print(a.n)
try:
    del a.d
except AttributeError as e:
    print(e)


class Cached:
    """Computes once, then the instance shadows it."""

    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, instance, owner):
        if instance is None:
            return self
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.f(instance)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Cached
    def area(self):
        return self.r * self.r * 3


c = Circle(2)
print(c.area, c.area, vars(c))
del c.area
print(c.area)


class ReadOnly:
    def __init__(self, v):
        self.v = v

    def __get__(self, i, o):
        return self.v

    def __set__(self, i, v):
        raise AttributeError("read only")


class B:
    const = ReadOnly(7)


b = B()
try:
    b.const = 1
except AttributeError as e:
    print(e, b.const)
B.const = 8
print(B.const, b.const)
