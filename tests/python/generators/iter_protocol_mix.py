class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1

    def __reversed__(self):
        yield from range(1, self.n + 1)

    def __contains__(self, x):
        return any(x == v for v in self)


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        return (cell for row in self.rows for cell in row)

    def columns(self):
        yield from zip(*self.rows)


c = Countdown(3)
print(list(c), list(c), list(reversed(c)), 2 in c, 9 in c)
print([(a, b) for a in c for b in c if a > b])
m = Matrix([[1, 2], [3, 4]])
print(list(m), list(m.columns()), max(m), sum(m), sorted(m, reverse=True))
a, b, *rest = m
print(a, b, rest)
for i, (x, y) in enumerate(m.columns()):
    print(i, x, y)
it = iter(c)
print(next(it), list(it), next(it, "over"))
