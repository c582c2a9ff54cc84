import sys
from functools import cache, lru_cache


@cache
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def deepest(function, clear):
    low, high = 1, 2000
    while low + 1 < high:
        middle = (low + high) // 2
        clear()
        try:
            function(middle)
            low = middle
        except RecursionError:
            high = middle
    return low


print(deepest(depth, depth.cache_clear))


class Tree:
    @lru_cache(maxsize=None)
    def down(self, n):
        return 0 if n == 0 else 1 + self.down(n - 1)


tree = Tree()
print(deepest(tree.down, Tree.down.cache_clear))
depth.cache_clear()
try:
    depth(5000)
except RecursionError as error:
    print(error)
for start in range(0, 5000, 200):
    depth(start)
print(depth(5000))
