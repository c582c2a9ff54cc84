"""Static and class methods: inheritance, binding, objects."""


class A:
    count = 0

    @classmethod
    def create(cls, *args):
        cls.count += 1
        return cls(*args)

    @staticmethod
    def add(a, b=1):
        """Adds."""
        return a + b

    @classmethod
    def name(cls):
        return cls.__name__

    def call(self):
        return self.add(1), self.name(), type(self).name()


class B(A):
    @classmethod
    def name(cls):
        return "<" + super().name() + ">"

    @staticmethod
    def add(a, b=10):
        return super(B, B).add(a, b) * 2


print(A.create().call(), B.create().call(), A.count, B.count)
print(A.add(1), B.add(1), A().add(2, 3), B.name(), B().name())
print(A.name.__self__ is A, B.name.__self__ is B, A.name.__func__.__name__, A.add.__doc__, A.add.__name__)
f = B.create
print(type(f()).__name__, f.__name__, A.create == A.create, A.create == B.create)
print(type(A.__dict__["add"]).__name__, type(vars(A)["create"]).__name__, A.__dict__["add"].__func__(5))


def outside(cls, x):
    return cls.__name__, x


A.late = classmethod(outside)
A.late_static = staticmethod(lambda: "static")
print(A.late(1), B().late(2), B.late_static(), A().late_static())


class C:
    @staticmethod
    def make(n):
        return [C.helper(i) for i in range(n)]

    @staticmethod
    def helper(i):
        return i * i

    table = {"sq": helper}


print(C.make(3), C.table["sq"](4))
try:
    A.call()
except TypeError as e:
    print(e)
try:
    A.create(1)
except TypeError as e:
    print(e)
print(A.call(B()))
