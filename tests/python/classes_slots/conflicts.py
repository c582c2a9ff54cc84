"""Errors of __slots__ declarations."""


def attempt(f):
    try:
        f()
        print("ok")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def class_variable():
    class A:
        __slots__ = ("x",)
        x = 1


def bad_name():
    class A:
        __slots__ = ("1x",)


def not_string():
    class A:
        __slots__ = (1,)


def two_bases():
    class A:
        __slots__ = ("a",)

    class B:
        __slots__ = ("b",)

    class C(A, B):
        pass


def nonempty_int():
    class A(int):
        __slots__ = ("a",)


def empty_int():
    class A(int):
        __slots__ = ()

    print(A(3) + 1)


def mixin():
    class A:
        __slots__ = ("a",)

    class M:
        __slots__ = ()

    class C(A, M):
        __slots__ = ("c",)

    x = C()
    x.a, x.c = 1, 2
    print(x.a, x.c)


def dict_twice():
    class A:
        pass

    class B(A):
        __slots__ = ("__dict__",)


for f in (class_variable, bad_name, not_string, two_bases, nonempty_int, empty_int, mixin, dict_twice):
    attempt(f)
