# CPython's probing order is observable and must match.
print(
    {3, 1, 2},
    {"b", "a", "c"},
    set(range(10)),
    {100, 5, 33, 64, 8},
    set("hello world"),
    {-1, -2, 0, 1},
    {1.5, 2, 3.0, True},
)
print(list({"apple", "banana", "cherry", "date", "elderberry", "fig", "grape"}))
print(set([i * i % 31 for i in range(31)]), {i * 1000 for i in range(12)}, set("the quick brown fox".split()))
s = set()
for i in (50, 10, 90, 30, 70, 20, 80):
    s.add(i)
    print(s)
s.discard(30)
s.remove(90)
print(s, s.pop(), s.pop(), s)
print(
    {(1, 2), (3, 4), (0, 0)},
    {None, True, 0, "x"} == {None, 1, False, "x"},
    frozenset([9, 1, 17]),
    {frozenset({1}), frozenset({2, 3})} == {frozenset({3, 2}), frozenset({1})},
)
big = {i * 7919 % 10007 for i in range(60)}
print(big)
for w in ("abc", "xyz", "k1", "k2"):
    big.add(w)
print(
    [x for x in big if isinstance(x, str)],
    len(big),
    {2**61 - 1, 2**61, 2**64, -(2**70)},
    {0.1, 0.2, 1e10, -0.5},
)
print(
    set("mississippi") | set("alabama"),
    set(range(20)) - set(range(0, 20, 3)),
    {c for c in "stellar evolution"},
)
