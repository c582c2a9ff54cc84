print(
    list(enumerate("ab")),
    list(enumerate([5], 10)),
    list(enumerate([], start=1)),
    list(enumerate("a", start=2**70)),
    dict(enumerate("xy")),
    [f"{i}:{c}" for i, c in enumerate("ab", -1)],
)
print(
    list(zip([1, 2], "ab")),
    list(zip()),
    list(zip([1])),
    list(zip([1, 2, 3], "a")),
    list(zip(*[(1, 2), (3, 4)])),
    dict(zip("ab", range(9))),
    list(zip("ab", [1, 2], (True, None))),
    list(zip([1], [2], strict=True)),
    [a + b for a, b in zip("ab", "cd")],
)
print(
    list(map(str, [1, 2])),
    list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])),
    list(map(pow, [2, 3], [3, 2])),
    list(map(int, "12")),
    list(map(len, ["a", []])),
    sum(map(int, ["1", "2"])),
    list(map(None.__class__, []) if False else []),
    list(map(max, [1, 5], [3, 2])),
)
print(
    list(filter(None, [0, 1, "", None, "x"])),
    list(filter(lambda c: c > "a", "abc")),
    list(filter(str.isdigit, "a1")),
    list(reversed([1, 2])),
    list(reversed("ab")),
    list(reversed(range(3))),
    list(reversed((1, 2))),
    list(reversed({"a": 1, "b": 2})),
    "".join(reversed("xyz")),
    list(reversed([])),
)
z, m, e, f, r = zip([1], [2]), map(str, [1]), enumerate("a"), filter(None, [1]), reversed([1])
print(
    [
        type(i).__name__
        for i in (
            z,
            m,
            e,
            f,
            r,
            iter([]),
            iter(()),
            iter(""),
            iter({}),
            iter(set()),
            iter(range(0)),
            iter(b""),
            iter({}.values()),
            iter({}.items()),
            (i for i in []),
            reversed(()),
            reversed(range(1)),
            reversed(""),
        )
    ],
    next(z),
    next(m),
    next(e),
    next(f),
    next(r),
    next(z, 0),
    iter(m) is m,
    1 in map(int, "12"),
)
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), list(it))
it = iter(range(10))
print([next(it) for _ in range(3)], list(it), next(it, "end"))
it = iter("abc")
for c in it:
    print(c, list(it))
a, b = map(int, "1 2".split())
x, *y = map(str, range(4))
print(
    a,
    b,
    x,
    y,
    sorted(zip([2, 1], "ab")),
    max(zip([1, 3], "zy")),
    *map(str, [1, 2]),
    *zip("a", "b"),
    list(map(list, zip("ab", "cd"))),
)
calls = []
lazy = map(calls.append, [1, 2])
print(calls, next(lazy), calls)
short = iter([1, 2, 3])
print(list(zip([1], short)), list(short), list(zip(iter([1, 2, 3]), [1])))
for g in (
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1, 2], [1], strict=True)),
    lambda: enumerate(),
    lambda: enumerate(5),
    lambda: list(enumerate([1], "a")),
    lambda: zip(1),
    lambda: zip([1], 2),
    lambda: map(),
    lambda: map(str),
    lambda: map(str, 5),
    lambda: list(map(5, [1])),
    lambda: filter(None),
    lambda: filter(None, 5),
    lambda: list(filter(5, [1])),
    lambda: reversed(5),
    lambda: reversed({1, 2}),
    lambda: reversed(iter([])),
    lambda: list(map(lambda a: a, [1], [2])),
    lambda: len(zip()),
    lambda: len(map(str, [])),
    lambda: zip([1])[0],
    lambda: map(str, [1])[0],
):
    try:
        print(g())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
