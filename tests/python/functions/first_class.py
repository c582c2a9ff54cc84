def twice(f):
    def inner(*args):
        return f(f(*args))

    return inner


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


inc = lambda x: x + 1
print(
    twice(inc)(5),
    compose(str, inc, abs)(-3),
    twice(twice(inc))(0),
    [f(4) for f in (inc, abs, float, str, bool)],
    (lambda: 5)(),
    (lambda *a: a)(1, 2),
)
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max, "pow": pow}
print(
    [ops[k](7, 2) for k in ops],
    callable(inc),
    callable(5),
    callable(int),
    callable(print),
    inc.__name__,
    twice.__name__,
    twice(inc).__name__,
    len.__name__,
    int.__name__,
)
print(
    list(map(lambda x, y: x * y, [1, 2, 3], [4, 5])),
    list(filter(None, [0, 1, "", "a"])),
    list(filter(lambda x: x > 1, (1, 2, 3))),
    sorted("bca", key=lambda c: -ord(c)),
    max([3, 1], key=lambda v: -v),
)


def apply(f, *args, **kw):
    return f(*args, **kw)


print(
    apply(sorted, [2, 1], reverse=True),
    apply(int, "ff", base=16),
    apply(print, "a", "b", sep="-"),
    apply(dict, a=1),
    apply(lambda **k: k, z=1),
)


def outer():
    """Docstring."""
    return outer.__doc__


print(
    outer(),
    (f := inc)(1),
    f is inc,
    inc == inc,
    inc == twice,
    inc != (lambda: 0),
    [outer][0].__name__,
    type(inc).__name__,
    type(len).__name__,
    type("".join).__name__,
    type(int).__name__,
    type([].append).__name__,
)
