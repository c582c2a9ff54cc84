from functools import lru_cache
from typing import List


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        @lru_cache(None)
        def go(i, j):
            return 1 if i == 0 or j == 0 else go(i - 1, j) + go(i, j - 1)
        return go(m - 1, n - 1)

    def minPathSum(self, grid: List[List[int]]) -> int:
        row = [float("inf")] * len(grid[0])
        row[0] = 0
        for r in grid:
            for j, v in enumerate(r):
                row[j] = v + min(row[j], row[j - 1] if j else float("inf"))
        return row[-1]

    def climb(self, n: int) -> int:
        a = b = 1
        for _ in range(n):
            a, b = b, a + b
        return a

    def rob(self, nums: List[int]) -> int:
        take = skip = 0
        for n in nums:
            take, skip = skip + n, max(take, skip)
        return max(take, skip)


s = Solution()
print(s.uniquePaths(3, 7), s.uniquePaths(1, 1), s.minPathSum([[1, 3, 1], [1, 5, 1], [4, 2, 1]]))
print([s.climb(n) for n in range(7)], s.rob([2, 7, 9, 3, 1]), s.rob([]))
try:
    s.minPathSum([])
except IndexError as e:
    print(e)
