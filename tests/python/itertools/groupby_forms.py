from itertools import groupby

print([(k, list(g)) for k, g in groupby("AAABBCAA")])
print([(k, len(list(g))) for k, g in groupby(sorted("mississippi"))])
words = ["apple", "avocado", "bean", "beet", "corn"]
for letter, group in groupby(words, key=lambda w: w[0]):
    print(letter, list(group))
print([k for k, _ in groupby([1, 1, 2, 3, 3])])
print([(k, [x[1] for x in g]) for k, g in groupby([("a", 1), ("a", 2), ("b", 3)], lambda p: p[0])])
# A group ends when the next one is asked for.
groups = groupby([1, 1, 2, 2])
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
groups = groupby([1, 1, 2])
k, g = next(groups)
print(next(g), [k for k, _ in groups], list(g))
encoded = "".join(f"{len(list(g))}{k}" for k, g in groupby("WWWBBW"))
print(encoded)
print(list(groupby([])), type(groupby([])).__name__)
try:
    groupby(3)
except TypeError as e:
    print(e)
