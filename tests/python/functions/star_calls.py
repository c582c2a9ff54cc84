def show(*args, **kwargs):
    return args, kwargs


print(show(*[1, 2], *(3,), *"ab", *{"k": 1}, *range(2), *(x for x in [9])))
print(show(1, *[], 2, *[3], k=1, **{"a": 2}, b=3, **{}))
print(show(**{"x": 1}, **{"y": 2}), show(*[], **{}), show(*map(str, [1])), show(*dict(a=1).items()))


def fixed(a, b, c=3):
    return a, b, c


args = [1, 2]
kw = {"c": 9}
print(fixed(*args), fixed(*args, **kw), fixed(*args, 5), fixed(1, **{"b": 2}), fixed(*"xyz"))


def forward(f, *args, **kwargs):
    return f(*args, **kwargs)


print(
    forward(fixed, 1, 2),
    forward(fixed, b=1, a=2),
    forward(forward, fixed, 1, b=5),
    forward(sorted, [3, 1], reverse=True),
    forward(max, *[4, 7]),
    forward(dict, **kw),
)


def tail(first, *rest):
    return first if not rest else (first, tail(*rest))


print(tail(*range(5)))


def collect(**kw):
    kw["extra"] = 1
    return kw


original = {"a": 1}
print(collect(**original), original)


def star(*args):
    args += (1,)
    return args


lst = [5]
print(
    star(*lst),
    lst,
    star(),
    (lambda *a: len(a))(*[[]] * 3),
    print(*[1, 2], sep="-"),
    max(*[1, 2], *[5]),
    [*show(1)[0], *show(2)[0]],
    {**show(q=1)[1], "z": 2},
)
for bad in (
    lambda: fixed(*[1]),
    lambda: fixed(*[1, 2, 3, 4]),
    lambda: fixed(1, *[2], b=3),
    lambda: fixed(*5),
    lambda: fixed(**[1]),
    lambda: fixed(**{"z": 1}, a=1, b=2),
    lambda: show(**{1: 2}),
    lambda: show(*None),
    lambda: fixed(1, 2, **{"a": 3}),
    lambda: show(k=1, **{"k": 2}),
    lambda: len(*[1, 2]),
    lambda: len(**{"x": 1}),
    lambda: [].append(*[]),
    lambda: "".join(*[[1]]),
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
