"""super() through diamonds, in every kind of method."""


class Root:
    def ping(self):
        return ["Root"]

    @classmethod
    def make(cls):
        return ["Root.make", cls.__name__]

    @staticmethod
    def util(x):
        return x + 1

    @property
    def p(self):
        return ["Root.p"]


class A(Root):
    def ping(self):
        return ["A"] + super().ping()

    @classmethod
    def make(cls):
        return ["A.make"] + super().make()

    @property
    def p(self):
        return ["A.p"] + super().p


class B(Root):
    def ping(self):
        return ["B"] + super().ping()

    @classmethod
    def make(cls):
        return ["B.make"] + super().make()

    @property
    def p(self):
        return ["B.p"] + super().p


class C(A, B):
    def ping(self):
        return ["C"] + super().ping()

    def util2(self, x):
        return super().util(x) * 10


c = C()
print(c.ping(), C.make(), c.p, c.util2(1), c.make())
print(super(C, c).ping(), super(A, c).ping(), super(B, c).ping(), super(A, C).make())
print([k.__name__ for k in C.__mro__])
try:
    super(B, A())
except TypeError as e:
    print(e)
try:
    super(C, c).nothing
except AttributeError as e:
    print(e)


class D(C):
    def ping(self):
        parent = super()
        f = lambda: parent.ping()
        return ["D"] + f() + [n for n in super().ping() if n == "Root"]


print(D().ping())
try:

    class Bad(Root, A):
        pass

except TypeError as e:
    print(e)
try:

    class Twice(A, A):
        pass

except TypeError as e:
    print(e)


class Str(C):
    def __str__(self):
        return "Str:" + type(super().__str__()).__name__

    def __repr__(self):
        return "R" if super().__repr__().startswith("<__main__.Str object at") else "?"

    def __eq__(self, o):
        return super().__eq__(o)

    def __hash__(self):
        return super().__hash__()


s = Str()
print(str(s), repr(s), s == s, s == 1, hash(s) == hash(s), s != s)
