"""Errors of object.__new__ and object.__init__."""


class A:
    pass


class B:
    def __init__(self, x):
        self.x = x


class C:
    def __new__(cls, x):
        return super().__new__(cls)


class D:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class E:
    def __init__(self, *args):
        super().__init__(*args)


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)


attempt(lambda: A(1))
attempt(lambda: A(k=1))
attempt(lambda: B())
attempt(lambda: B(1, 2))
attempt(lambda: C())
attempt(lambda: type(C(1)).__name__)
attempt(lambda: D(1))
attempt(lambda: type(D()).__name__)
attempt(lambda: E(1))
attempt(lambda: type(E()).__name__)
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(A))
attempt(lambda: int.__new__(int, 7))
attempt(lambda: object(1))
attempt(lambda: type(object.__new__(B)).__name__)
attempt(lambda: A().__init__(1))
attempt(lambda: list.__new__(dict))


class F:
    def __init__(self):
        return 5


attempt(F)
