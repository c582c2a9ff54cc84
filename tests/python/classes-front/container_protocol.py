class Grid:
    def __init__(self, rows, cols, fill=0):
        self.rows, self.cols = rows, cols
        self._cells = {(r, c): fill for r in range(rows) for c in range(cols)}

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [self[r, 0] for r in range(*key.indices(self.rows))]
        if key not in self._cells:
            raise IndexError(f"no cell {key}")
        return self._cells[key]

    def __setitem__(self, key, value):
        self._cells[key] = value

    def __delitem__(self, key):
        self._cells[key] = None

    def __contains__(self, value):
        return value in self._cells.values()

    def __len__(self):
        return self.rows * self.cols

    def __iter__(self):
        for r in range(self.rows):
            yield [self[r, c] for c in range(self.cols)]

    def __reversed__(self):
        return reversed(list(self))

    def __call__(self, *key):
        return self[key]

    def __bool__(self):
        return any(v for v in self._cells.values())


g = Grid(2, 3)
print(bool(g), len(g))
g[0, 1] = 5
g[1, 2] += 7
print(list(g), list(reversed(g)), g(0, 1), 7 in g, 8 in g, bool(g), g[:])
del g[0, 1]
print([row for row in g])
try:
    g[9, 9]
except IndexError as error:
    print(error)
a, b = g
print(a, b, max(g, key=lambda row: sum(v or 0 for v in row)))
