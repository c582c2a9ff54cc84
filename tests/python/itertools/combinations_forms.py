from itertools import combinations, combinations_with_replacement as cwr

print(list(combinations("abcd", 2)), list(combinations(range(4), 3)))
print(list(combinations([1, 2], 0)), list(combinations([1], 2)), list(combinations([], 0)))
print(list(cwr("abc", 2)), list(cwr([1, 2], 3)), list(cwr([], 0)), list(cwr([], 1)))
nums = [1, 2, 3, 4, 5, 6]
print([c for c in combinations(nums, 3) if sum(c) == 10])
subsets = [s for r in range(4) for s in combinations("xyz", r)]
print(subsets, len(subsets))
print(list(combinations(iterable="ab", r=1)))
for f in (combinations, cwr):
    for args in [("ab", -1), ("ab",), ("ab", "c"), (3, 1)]:
        try:
            f(*args)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
