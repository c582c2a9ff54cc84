"""Cooperative __new__ and __init__ over several classes."""


class Root:
    def __new__(cls, *args, **kwargs):
        print("Root.new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, **kwargs):
        print("Root.init", kwargs)


class Left(Root):
    def __new__(cls, *args, **kwargs):
        print("Left.new")
        return super().__new__(cls, *args, **kwargs)

    def __init__(self, left, **kwargs):
        super().__init__(**kwargs)
        self.left = left


class Right(Root):
    def __init__(self, right=0, **kwargs):
        super().__init__(**kwargs)
        self.right = right


class Both(Left, Right):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        print("Both.init", self.left, self.right)


b = Both(left=1, right=2)
print(vars(b))
print([c.__name__ for c in Both.__mro__])
try:
    Both(left=1, right=2, extra=3)
except TypeError as e:
    print(e)


class Counted:
    count = 0

    def __new__(cls, *args):
        obj = super().__new__(cls)
        Counted.count += 1
        obj.serial = Counted.count
        return obj


class Thing(Counted):
    def __init__(self, name):
        self.name = name


print([(t.serial, t.name) for t in (Thing("a"), Thing("b"))], Counted.count)
