def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(
    f(1, d=4),
    f(1, 9, d=4),
    f(1, 2, 3, 4, 5, d=6, e=7, z=8),
    f(1, c=30, d=4),
    f(*[1, 2], **{"d": 4, "q": 5}),
    f(1, d=4, a=10, b=20),
)


def g(*, k=1):
    return k


def h(a, /):
    return a


def s(*args, **kwargs):
    return args, kwargs


print(g(), g(k=5), h(3), s(), s(1, *"ab", 2, *(3,), x=1, **{"y": 2}), s(**{"a b": 1}))


def d(a, b=[], c={}):
    b.append(a)
    c[a] = len(b)
    return b, c


print(d(1), d(2), d(3, []), d(4))
x = 10


def late(v=x, *, w=x * 2):
    return v, w


x = 99
print(late(), late(1, w=3), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, 5, 6, d=7, k=8))
