def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def opt(a, b=1):
    pass


def star(a, *args):
    pass


def kwonly(a, *, k, m):
    pass


def kwopt(*, k=1):
    pass


def posonly(a, b, /, c):
    pass


def anything(a, **kw):
    pass


def four(a, b, c, d):
    pass


def mixed(a, b=1, *, c, d=2):
    pass


calls = [
    lambda: none(1),
    lambda: none(1, 2),
    lambda: none(x=1),
    lambda: one(),
    lambda: one(1, 2),
    lambda: one(b=1),
    lambda: one(1, a=2),
    lambda: two(),
    lambda: two(1),
    lambda: two(b=1),
    lambda: two(1, 2, 3),
    lambda: opt(),
    lambda: opt(1, 2, 3),
    lambda: opt(c=1),
    lambda: star(),
    lambda: kwonly(1),
    lambda: kwonly(1, k=2),
    lambda: kwonly(1, 2, k=1, m=1),
    lambda: kwonly(),
    lambda: kwopt(1),
    lambda: kwopt(z=1),
    lambda: posonly(1, b=2, c=3),
    lambda: posonly(a=1, b=2, c=3),
    lambda: posonly(1),
    lambda: posonly(1, 2),
    lambda: anything(),
    lambda: anything(1, 2),
    lambda: anything(1, a=2),
    lambda: four(),
    lambda: four(1),
    lambda: four(1, 2),
    lambda: four(1, 2, 3, 4, 5),
    lambda: mixed(1, 2, 3, c=1),
    lambda: mixed(1),
    lambda: mixed(),
    lambda: mixed(1, 2, 3, 4),
    lambda: one(*[1, 2]),
    lambda: one(**{"a": 1, "b": 2}),
    lambda: two(1, **{"a": 5}),
    lambda: one(*5),
    lambda: one(**[1]),
    lambda: one(1, **{"z": 1}),
    lambda: (lambda p: p)(),
    lambda: (lambda p: p)(1, 2),
]
for c in calls:
    try:
        print(c())
    except TypeError as e:
        print(e)
