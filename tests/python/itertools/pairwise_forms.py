from itertools import pairwise

print(list(pairwise("ABCD")), list(pairwise([1])), list(pairwise([])))
data = [3, 8, 2, 9]
print([b - a for a, b in pairwise(data)], all(a <= b for a, b in pairwise(sorted(data))))
p = pairwise(iter(range(4)))
print(next(p), next(p), next(p), next(p, None))
print(type(p), type(p).__name__)
for args in [(), (5,), ([1], 2)]:
    try:
        pairwise(*args)
    except TypeError as e:
        print(e)
