"""Attributes of functions and methods."""


def f(a, b=2, *, c=3):
    """Doc."""
    return a


f.count = 0
f.tags = ["x"]
f.count += 1
print(f.count, f.tags, f.__name__, f.__doc__, f.__qualname__, f.__module__, f.__defaults__, f.__kwdefaults__)
print(f.__dict__, vars(f))
f.__name__ = "renamed"
f.__doc__ = "new doc"
print(f.__name__, f.__doc__)
del f.count
print(hasattr(f, "count"), hasattr(f, "tags"))
try:
    f.nope
except AttributeError as e:
    print(e)


class C:
    def m(self):
        """Method doc."""
        return self

    m.mark = True


c = C()
print(c.m.mark, C.m.mark, c.m.__name__, c.m.__qualname__, c.m.__doc__)
print(c.m.__self__ is c, c.m.__func__ is C.m, c.m == c.m, c.m is c.m, hash(c.m) == hash(c.m), C().m == c.m)
print({c.m: 1}[c.m], c.m != C().m)
try:
    c.m.other = 1
except AttributeError as e:
    print(e)
bound = c.m
print(bound() is c, bound.__self__ is c)
print((lambda: 0).__name__, [].append.__name__, len.__name__, C.__name__, "".join.__name__)


def counter():
    counter.calls = getattr(counter, "calls", 0) + 1
    return counter.calls


counter()
print(counter(), counter.calls)
