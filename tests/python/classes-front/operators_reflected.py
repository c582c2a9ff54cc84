class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return f"V{self.xs}"

    def __add__(self, other):
        if isinstance(other, V):
            return V(*(a + b for a, b in zip(self.xs, other.xs)))
        return NotImplemented

    def __mul__(self, k):
        if isinstance(k, (int, float)):
            return V(*(x * k for x in self.xs))
        return NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __neg__(self):
        return self * -1

    def __eq__(self, other):
        return isinstance(other, V) and self.xs == other.xs

    def __getitem__(self, i):
        return self.xs[i]

    def __abs__(self):
        return sum(x * x for x in self.xs) ** 0.5

    def __imul__(self, k):
        self.xs = tuple(x * k for x in self.xs)
        return self

    def __round__(self, n=0):
        return V(*(round(x, n) for x in self.xs))

    def __divmod__(self, k):
        return V(*(x // k for x in self.xs)), V(*(x % k for x in self.xs))

    def __index__(self):
        return len(self.xs)

    def __format__(self, spec):
        return "<" + ", ".join(format(x, spec) for x in self.xs) + ">"


a, b = V(1, 2), V(3, 4)
print(a + b, a * 2, 2 * a, -a, a @ b, abs(V(3, 4)), a == V(1, 2), a != b)
c = a
c *= 3
print(c, a is c, round(V(1.234, 2.345), 1), divmod(V(7, 8), 3))
print([10, 20, 30][V(0, 0)], hex(V(1, 1)), f"{V(1.5, 2):.2f}", list(V(9, 8)))
for bad in (lambda: a + 1, lambda: 1 + a, lambda: a * "x", lambda: a - b, lambda: a < b):
    try:
        bad()
    except TypeError as error:
        print(error)
try:
    {a: 1}
except TypeError as error:
    print(error)
