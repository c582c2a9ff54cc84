def jaccard(a, b):
    a, b = set(a), set(b)
    return len(a & b) / len(a | b) if a | b else 1.0


def powerset(s):
    out = {frozenset()}
    for x in s:
        out |= {p | {x} for p in out}
    return out


docs = {"d1": "the cat sat", "d2": "the cat ran far", "d3": ""}
for a in docs:
    print(a, [f"{jaccard(docs[a].split(), docs[b].split()):.2f}" for b in docs])
print(sorted(map(sorted, powerset({1, 2, 3})), key=lambda s: (len(s), s)), len(powerset(range(8))))
print(set("hello") == set("ohell"), {1, True, 1.0}, len({0, False, "", None, ()}), set() == {}, bool(set()))
x = {3, 1}
y = x
y |= {2}
z = x | {9}
print(x is y, sorted(x), 9 in x, x.copy() is x, sorted(z ^ x), x.intersection([1, 2], (2,)), {1, 2}.difference([1], [2]))
