from functools import lru_cache


class Grid:
    def __init__(self, rows):
        self.rows = rows
        self.work = 0

    @lru_cache(maxsize=None)
    def total(self, r, c):
        self.work += 1
        if r < 0 or c < 0:
            return 0
        return self.rows[r][c] + max(self.total(r - 1, c), self.total(r, c - 1))

    @staticmethod
    @lru_cache
    def twice(x):
        return 2 * x

    @classmethod
    @lru_cache
    def make(cls, n):
        return cls([[n]])


g = Grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
print(g.total(2, 2), g.work)
print(g.total(2, 2), g.work)
print(Grid.total.cache_info())
print(g.twice(4), Grid.twice(4), Grid.twice.cache_info().hits)
print(Grid.make(3) is Grid.make(3))
h = Grid([[10]])
print(h.total(0, 0), Grid.total(h, 0, 0))
