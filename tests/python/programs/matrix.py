class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, v):
        self.rows[key[0]][key[1]] = v

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return "Matrix(" + "; ".join(" ".join(map(str, r)) for r in self.rows) + ")"

    def det(self):
        a = [r[:] for r in self.rows]
        n, d = len(a), 1
        for i in range(n):
            p = next((r for r in range(i, n) if a[r][i]), None)
            if p is None:
                return 0
            if p != i:
                a[i], a[p] = a[p], a[i]
                d = -d
            d *= a[i][i]
            for r in range(i + 1, n):
                f = a[r][i] / a[i][i]
                a[r] = [x - f * y for x, y in zip(a[r], a[i])]
        return d


f = Matrix([(1, 1), (1, 0)])
print(
    f**10,
    (f**100)[0, 1],
    f.T == f,
    f @ Matrix([[1], [2]]),
    2 * f + f,
    f.shape,
    Matrix([[2, 1, 3], [0, 4, 1], [5, 6, 0]]).det(),
    Matrix([[0, 0], [1, 1]]).det(),
)
f[0, 1] = 9.5
print(f, f == Matrix([[1, 9.5], [1, 0]]), f == 5, f != f)
for bad in (lambda: f @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [1, 2]]), lambda: f[5, 0], lambda: f[0]):
    try:
        print(bad())
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
