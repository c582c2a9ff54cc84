from functools import cache, lru_cache


@lru_cache(maxsize=None)
def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit(a[1:], b[1:])
    return 1 + min(edit(a[1:], b), edit(a, b[1:]), edit(a[1:], b[1:]))


@cache
def ways(n, coins=(1, 2, 5)):
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[-1], coins) + ways(n, coins[:-1])


@lru_cache(maxsize=2)
def slow(x, y=0):
    print("computing", x, y)
    return x + y


print(edit("kitten", "sitting"), edit.cache_info())
print([ways(n) for n in range(11)])
print(slow(1), slow(1), slow(2), slow(1), slow(3), slow(2), slow(1, y=0))
print(slow.cache_info(), slow.cache_parameters(), slow.__name__)
slow.cache_clear()
print(slow.cache_info().currsize)
try:
    slow([1])
except TypeError as e:
    print(e)
