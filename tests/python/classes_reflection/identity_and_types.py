"""type(x), isinstance, issubclass, and names."""


class A:
    class Inner:
        pass

    def method(self):
        pass


class B(A):
    pass


b = B()
print(type(b) is B, type(b) == B, type(b) is A, type(b).__name__, b.__class__ is B, b.__class__.__name__)
print(A.Inner.__qualname__, A.Inner.__name__, A.method.__qualname__, B.method.__qualname__, repr(A.Inner))
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, int | A), isinstance(b, object), isinstance(A, type))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (int, A)), issubclass(bool, int), issubclass(B, object))
print(B.__bases__, B.__mro__, B.__base__ is A, A.__bases__, B.mro() == list(B.__mro__))
print(type(A), type(type), type(A).__name__, type(5)("7"), type("")(5), type([])((1, 2)))
for bad in (lambda: isinstance(1, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance("", (int, 5)), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(1, list[int])):
    try:
        print(bad())
    except TypeError as e:
        print(e)


def local():
    class L:
        def f(self):
            return lambda: 0

    return L


L = local()
print(L.__qualname__, L.f.__qualname__, L().f().__qualname__, repr(L))
kinds = {int: "i", str: "s", B: "b"}
print([kinds.get(type(x), "?") for x in (1, "a", b, 2.0, True)])
print(b.__doc__, A.__doc__, b.__module__, A.__module__, int.__name__, int.__module__, type(None).__name__)
print(sorted([B, A], key=lambda c: c.__name__), {A: 1}[A], A == A, A != B, A in [A, B])
