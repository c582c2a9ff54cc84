from itertools import groupby

data = "aaabccddddd"
print([(k, len(list(g))) for k, g in groupby(data)])
print("".join(f"{len(list(g))}{k}" for k, g in groupby(data)))
nums = [1, 2, 3, 7, 8, 11]
ranges = []
for _, g in groupby(enumerate(nums), key=lambda p: p[1] - p[0]):
    run = [v for _, v in g]
    ranges.append(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]))
print(",".join(ranges))
people = [("ann", "eng"), ("bob", "ops"), ("cid", "eng"), ("dan", "ops")]
for dept, group in groupby(sorted(people, key=lambda p: p[1]), lambda p: p[1]):
    print(dept, [n for n, _ in group])
it = groupby([1, 1, 2])
k1, g1 = next(it)
k2, g2 = next(it)
print(k1, list(g1), k2, list(g2), next(it, None))
print([k for k, _ in groupby([1, 1.0, True, "1"])])
try:
    list(groupby(5))
except TypeError as e:
    print(e)
