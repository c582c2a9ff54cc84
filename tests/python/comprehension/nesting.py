print(
    [x * y for x in range(3) for y in range(x)],
    [[j for j in range(i)] for i in range(4)],
    [(x, y) for x in "ab" for y in "cd" if x != "a" or y != "c"],
)
m = [[1, 2, 3], [4, 5, 6]]
print(
    [v for row in m for v in row],
    [[row[i] for row in m] for i in range(3)],
    [sum(r) for r in m],
    {i: r for i, r in enumerate(m)},
    {v % 3 for r in m for v in r} == {0, 1, 2},
)
print(
    [x for x in range(20) if x % 2 if x % 3],
    [a + b for a, b in [(1, 2), (3, 4)]],
    [a for a, *b in ["xy", "z"]],
    [i for i in range(5) if i not in (1, 2)],
    [n if n > 2 else -n for n in range(5)],
)
x = "outer"
print([x for x in range(2)], x, {x: 1 for x in "ab"}, x, list(x for x in [9]), x)
fs = [lambda: v for v in range(3)]
print(
    [f() for f in fs],
    [(lambda q: q + k)(1) for k in range(3)],
    [f"{a}{b}" for a in "ab" for b in range(2)],
    [c.upper() for w in ["ab", "c"] for c in w],
)
print(
    {k: [v for v in range(k)] for k in range(3)},
    sorted({len(w) for w in "a bb cc ddd".split()}),
    [y for y in (z * 2 for z in range(4)) if y > 2],
    [[[0] * 2 for _ in range(2)] for _ in range(2)],
)


def scope():
    n = 3
    return [n * i for i in range(n)], {n + i for i in range(2)} == {3, 4}, [n for n in range(n)], n


print(
    scope(),
    [i for i in [1, 2, 3] if (lambda z: z > 1)(i)],
    [() for _ in range(2)],
    [e for e in {}.items()],
    [*(i for i in "ab")],
)


class K:
    base = [1, 2, 3]
    sq = [b * b for b in base]


print(K.sq)
for bad in (
    lambda: [x for x in 5],
    lambda: [a for a, b in [1]],
    lambda: {[]: 1 for _ in "a"},
    lambda: {[] for _ in "a"},
    lambda: [1 / i for i in (1, 0)],
    lambda: [y.z for y in [1]],
):
    try:
        print(bad())
    except (TypeError, ZeroDivisionError, AttributeError) as e:
        print(type(e).__name__, e)
