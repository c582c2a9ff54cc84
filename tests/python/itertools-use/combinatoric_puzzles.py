from itertools import combinations, combinations_with_replacement, permutations, product

coins = [1, 5, 10, 25]
ways = [c for n in range(1, 6) for c in combinations_with_replacement(coins, n) if sum(c) == 30]
print(len(ways), ways[0], ways[-1])
print(["".join(p) for p in permutations("abc", 2)])
print([(a, b, c) for a, b, c in combinations(range(1, 21), 3) if a * a + b * b == c * c])
dice = list(product(range(1, 7), repeat=2))
print(len(dice), sum(1 for a, b in dice if a + b == 7), [d for d in dice if sum(d) > 10])
for s, e, n, d in permutations(range(10), 4):
    if s and (s * 1000 + e * 100 + n * 10 + d) == 4 * (d * 1000 + n * 100 + e * 10 + s):
        print("reverse", s, e, n, d)
print(list(product("ab", [1, 2])), list(product()), list(permutations([])), list(combinations([1], 2)))
best = max(permutations([3, 30, 34, 5, 9]), key=lambda p: int("".join(map(str, p))))
print(best)
for f in (lambda: combinations([1], -1), lambda: product([1], repeat=-1), lambda: permutations(5)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
