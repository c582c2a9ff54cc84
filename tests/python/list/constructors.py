print(
    list(),
    list([1]),
    list((1, 2)),
    list("ab"),
    list(range(3)),
    list({1: 2, 3: 4}),
    list({5}),
    list(map(str, [1])),
    list(x for x in "ab"),
    list(zip("a", [1])),
    list(b"ab"),
    list(reversed([1, 2])),
    list(enumerate("a")),
)
print([*range(3), *"ab", *[]], [*{"k": 1}], [[]], [1, [2, [3, (4,)]]], [None, True, 1.5, "x", b"y"])
a = [1, 2]
b = list(a)
print(a == b, a is b, len([[], []]), bool([]), bool([[]]))
for f in (
    lambda: list(5),
    lambda: list(None),
    lambda: list(1, 2),
    lambda: list(x=1),
    lambda: [*5],
    lambda: [*None],
    lambda: list(1.5),
    lambda: len(5),
    lambda: len(None),
    lambda: len(),
    lambda: len([], []),
    lambda: hash([]),
    lambda: {[]: 1},
    lambda: {[1]},
    lambda: hash({}),
    lambda: hash(set()),
    lambda: hash(([],)),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
