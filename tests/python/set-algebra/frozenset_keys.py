edges = {frozenset("ab"): 3, frozenset("bc"): 5}
print(edges[frozenset("ba")], frozenset(["c", "b"]) in edges, len(edges))
print(frozenset([1, 2]) == {2, 1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
fs = frozenset(range(4))
print(fs - {1}, fs & {0, 9}, type(fs | {8}).__name__, type({8} | fs).__name__)
nested = {frozenset({1}), frozenset({1, 2}), frozenset()}
print(sorted(map(sorted, nested)), frozenset() in nested, {1} in nested)
for f in (lambda: fs.add(1), lambda: {{1}}, lambda: edges["ab"]):
    try:
        f()
    except (AttributeError, TypeError, KeyError) as e:
        print(type(e).__name__, e)
