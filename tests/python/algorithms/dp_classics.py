def knapsack(items, cap):
    best = [[0] * (cap + 1) for _ in range(len(items) + 1)]
    for i, (w, v) in enumerate(items, 1):
        for c in range(cap + 1):
            best[i][c] = max(best[i - 1][c], best[i - 1][c - w] + v if w <= c else 0)
    chosen, c = [], cap
    for i in range(len(items), 0, -1):
        if best[i][c] != best[i - 1][c]:
            chosen.append(i - 1)
            c -= items[i - 1][0]
    return best[-1][cap], chosen[::-1]


def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]


def coin_change(coins, amount):
    INF = float("inf")
    need = [0] + [INF] * amount
    for a in range(1, amount + 1):
        need[a] = min((need[a - c] + 1 for c in coins if c <= a), default=INF)
    return need[amount] if need[amount] < INF else -1


def lis(xs):
    best = [1] * len(xs)
    for i in range(len(xs)):
        for j in range(i):
            if xs[j] < xs[i] and best[j] + 1 > best[i]:
                best[i] = best[j] + 1
    return max(best, default=0)


def max_subarray(xs):
    best = cur = xs[0]
    for x in xs[1:]:
        cur = max(x, cur + x)
        best = max(best, cur)
    return best


print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), knapsack([], 5))
print(lcs("AGGTAB", "GXTXAYB"), repr(lcs("abc", "")), lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]))
print([coin_change([1, 5, 12], a) for a in (0, 15, 16)], coin_change([3, 7], 5), coin_change([], 0))
print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1]))
try:
    max_subarray([])
except IndexError as e:
    print(e)
