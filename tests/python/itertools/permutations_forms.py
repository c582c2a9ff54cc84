from itertools import permutations

print(list(permutations([1, 2, 3])))
print(list(permutations("abc", 2)), list(permutations("abc", 0)), list(permutations("ab", 3)))
print(list(permutations([])), len(list(permutations(range(6)))))
print(["".join(p) for p in permutations("dcba", 1)], list(permutations(range(3), None)))
best = min(permutations([(0, 0), (3, 4), (6, 0)]), key=lambda ps: sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(ps, ps[1:])))
print(best)
print(sorted({"".join(p) for p in permutations("aab")}))
for args in [([1], "x"), ([1], -1), ([1], 1.0), (5,)]:
    try:
        permutations(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
