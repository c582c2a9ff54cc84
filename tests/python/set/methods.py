a, b = {1, 2, 3, 4}, {3, 4, 5}
print(
    a | b,
    a & b,
    a - b,
    a ^ b,
    b - a,
    a.union(b, [9]),
    a.intersection([1, 3], (3,)),
    a.difference([1], {2}),
    a.symmetric_difference([1, 9]),
    a.union(),
    a.copy() == a,
)
print(
    {1} < a,
    {1} <= {1},
    a > {1, 2},
    a >= a,
    a != b,
    {1}.issubset([1, 2]),
    a.issuperset((1,)),
    a.isdisjoint({7}),
    a.isdisjoint(b),
    set() < {1},
    {1, 2} == frozenset([2, 1]),
    {1, 2} < {2, 3},
)
s = {1, 2}
print(
    s.add(3),
    s.discard(99),
    s.remove(1),
    s,
    s.update([7, 8], "a"),
    s == {2, 3, 7, 8, "a"},
    s.intersection_update({2, 3, 7}),
    s,
    s.difference_update([7]),
    s,
    s.symmetric_difference_update({2, 40}),
    s,
    s.clear(),
    s,
)
s |= {1, 2}
s &= {2, 3}
s -= {9}
s ^= {2, 5}
print(
    s,
    5 in s,
    len(s),
    set(),
    bool(set()),
    {*range(3), *"a"} == {0, 1, 2, "a"},
    set([1, 1, 2]),
    set("aab") == {"a", "b"},
    sum({1, 2, 3}),
    sorted({3, 1}),
    max({4, 9}),
)
for f in (
    lambda: {1}.remove(2),
    lambda: {1}.remove("k"),
    lambda: set().pop(),
    lambda: {1} | [2],
    lambda: {1} & (1,),
    lambda: {1} < [1],
    lambda: {1} + {2},
    lambda: {1}.add([]),
    lambda: {1}.union(5),
    lambda: {[]},
    lambda: set(5),
    lambda: set(1, 2),
    lambda: {1}.add(),
    lambda: {1}.add(1, 2),
    lambda: [] in {1},
    lambda: set(x=1),
    lambda: {1}.issubset(5),
    lambda: {1}.discard({2: 3}),
    lambda: {1}.remove({5}),
    lambda: {frozenset({5})}.remove({5}),
    lambda: {1}.isdisjoint(None),
    lambda: {1}.pop(1),
    lambda: {1} >= 1,
):
    try:
        print(f())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
