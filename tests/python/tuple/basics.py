t = (1, "a", 2.5, None)
print(
    t,
    (),
    (1,),
    (1, 2),
    ((1,),),
    tuple(),
    tuple([1]),
    tuple("ab"),
    t[0],
    t[-1],
    t[1:3],
    t[::-1],
    len(t),
    t + (1,),
    t * 2,
    0 * t,
    "a" in t,
    t.index("a"),
    t.count(1),
)
a, b = 1, 2
a, b = b, a
print(
    a,
    b,
    (1, 2) < (1, 3),
    (1,) < (1, 2),
    (1, 2) == (1, 2.0),
    () == (),
    (1, [2]) == (1, [2]),
    hash((1, 2)),
    hash(()),
    hash((1, "a", (2.5, None and 1 or True))),
    (1, 2) != [1, 2],
)
x = (1,)
print(
    x,
    *x,
    (x),
    type(x).__name__,
    type((1)).__name__,
    {(1, 2): "k"}[1, 2],
    max((1, 2), (1, 3)),
    sorted([(2, "a"), (1, "b")]),
    tuple(i * i for i in range(4)),
)
p = t
t += (5,)
print(p is t, p, t, t.index(5), (1, 2, 1).index(1, 1), (1, True, 1.0).count(1))
for f in (
    lambda: t[10],
    lambda: t.index(99),
    lambda: t.index(),
    lambda: t.count(),
    lambda: (1,) + [1],
    lambda: t["a"],
    lambda: (1, 2) < (1, "a"),
    lambda: tuple(5),
    lambda: tuple(1, 2),
    lambda: (1,) * "a",
    lambda: hash((1, [])),
    lambda: (1,) - (1,),
    lambda: (1, 2) < 5,
):
    try:
        print(f())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
