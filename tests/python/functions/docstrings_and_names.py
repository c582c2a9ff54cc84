def documented(a, b=2):
    """First line.

    Second line.
    """
    return a


def plain():
    "single"


class C:
    """Class doc."""

    def method(self):
        """Method doc."""


class D(C):
    def method(self):
        pass


print(
    repr(documented.__doc__),
    plain.__doc__,
    C.__doc__,
    C.method.__doc__,
    D.__doc__,
    D.method.__doc__,
    C().method.__doc__,
    (lambda: 0).__doc__,
)
print(
    documented.__name__,
    documented.__qualname__,
    C.method.__name__,
    C.method.__qualname__,
    C().method.__name__,
    (lambda: 0).__name__,
    C.__name__,
    C.__qualname__,
    len.__name__,
    str.upper.__name__,
)


def outer():
    def inner():
        pass

    class Local:
        def m(self):
            pass

    return inner.__qualname__, Local.__qualname__, Local.m.__qualname__, (lambda: 0).__qualname__


print(outer(), __name__, [f.__name__ for f in (print, sorted, outer, int, ValueError)])
if __name__ == "__main__":
    print("main")
