class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        self.shape = (len(self.rows), len(self.rows[0]))
        if any(len(r) != self.shape[1] for r in self.rows):
            raise ValueError("ragged matrix")

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not match")
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            return self.rows[i][j]
        return self.rows[key]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __pow__(self, n):
        result = Matrix([[int(i == j) for j in range(self.shape[0])] for i in range(self.shape[0])])
        for _ in range(n):
            result = result @ self
        return result

    def __repr__(self):
        return "\n".join(" ".join(f"{v:>3}" for v in r) for r in self.rows)


m = Matrix([[1, 1], [1, 0]])
print(m ** 10)
print(m @ Matrix([[5], [7]]), m[0, 1], m[1], m[-1][0])
m[0, 0] = 9
print(m)
for f in (lambda: m @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [1, 2]]), lambda: m @ 3, lambda: m[5, 5]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
