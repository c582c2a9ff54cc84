from functools import lru_cache


def lcs(a, b):
    @lru_cache(maxsize=None)
    def go(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + go(i + 1, j + 1)
        left, right = go(i + 1, j), go(i, j + 1)
        return left if len(left) >= len(right) else right

    return go(0, 0)


def ways(coins, amount):
    @lru_cache(None)
    def count(at, rest):
        if rest == 0:
            return 1
        if rest < 0 or at == len(coins):
            return 0
        return count(at, rest - coins[at]) + count(at + 1, rest)

    return count(0, amount)


def edit(a, b):
    @lru_cache(maxsize=1024)
    def d(i, j):
        if not i or not j:
            return i or j
        cost = a[i - 1] != b[j - 1]
        return min(d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + cost)

    result = d(len(a), len(b))
    return result, d.cache_info()


print(lcs("AGGTABQWERTY", "GXTXAYBWRT"))
print(ways((1, 2, 5, 10, 25), 100))
print(edit("kitten sitting", "sitting kitten"))
