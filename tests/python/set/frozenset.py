f = frozenset([3, 1, 2, 1])
print(
    f,
    frozenset(),
    frozenset("a"),
    len(f),
    2 in f,
    f | {9},
    {9} | f,
    f & {1},
    f - {1},
    f ^ {1, 7},
    f == {1, 2, 3},
    f <= {1, 2, 3, 4},
    hash(f) == hash(frozenset([1, 2, 3])),
)
print(
    hash(frozenset()),
    hash(frozenset([1, 2, 3])),
    hash(frozenset("ab")),
    {f: "v"}[frozenset([1, 2, 3])],
    f.union([5]),
    f.intersection({2}),
    f.difference({2}),
    f.symmetric_difference({2}),
    f.copy() is f,
    f.isdisjoint({8}),
    f.issuperset({1}),
    type(f | {1}).__name__,
    type({1} | f).__name__,
)
g = f
g |= {10}
print(
    g,
    f,
    type(g).__name__,
    frozenset(f) is f,
    sorted(f),
    [x for x in f],
    {1, 2} in [frozenset({1, 2})],
    {1} in {frozenset({1})},
)
s = {1}
s |= frozenset({2})
print(s, repr(frozenset({"x"})), str(frozenset([(1, 2)])), set(f) == f)
for t in (
    lambda: frozenset(5),
    lambda: frozenset([[]]),
    lambda: frozenset(1, 2),
    lambda: f + f,
    lambda: f[0],
    lambda: f | [1],
    lambda: frozenset().union(3),
):
    try:
        print(t())
    except TypeError as e:
        print(e)
visited = set()
visited.add(frozenset({"a", "b"}))
print(
    frozenset({"b", "a"}) in visited,
    {frozenset(p) for p in [(1, 2), (2, 1)]} == {frozenset({1, 2})},
    len({frozenset(w) for w in ["ab", "ba", "abc"]}),
)
