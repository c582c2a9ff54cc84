import math


class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = math.gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    def __add__(self, o):
        o = self._lift(o)
        return NotImplemented if o is None else Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, o):
        return self + -self._lift(o)

    def __rsub__(self, o):
        return -self + o

    def __mul__(self, o):
        o = self._lift(o)
        return NotImplemented if o is None else Fraction(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = self._lift(o)
        return Fraction(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, o):
        return self._lift(o) / self

    def __pow__(self, k):
        return Fraction(self.n**k, self.d**k) if k >= 0 else Fraction(self.d**-k, self.n**-k)

    def __eq__(self, o):
        o = self._lift(o)
        return o is not None and (self.n, self.d) == (o.n, o.d)

    def __lt__(self, o):
        o = self._lift(o)
        return self.n * o.d < o.n * self.d

    def __hash__(self):
        return hash((self.n, self.d))

    def __float__(self):
        return self.n / self.d

    def __bool__(self):
        return self.n != 0

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

    @staticmethod
    def _lift(o):
        if isinstance(o, Fraction):
            return o
        if isinstance(o, int):
            return Fraction(o)
        return None


a, b = Fraction(1, 2), Fraction(-3, -4)
print(
    a + b,
    a - b,
    a * b,
    a / b,
    -a,
    a**3,
    a**-2,
    a == Fraction(2, 4),
    a < b,
    sorted([b, a, Fraction(1, 3)]),
    max(a, b),
    1 + a,
    2 * b,
    1 - a,
    1 / b,
    float(b),
    bool(Fraction(0, 5)),
    {a: "half"}[Fraction(5, 10)],
)
print(
    sum([a, b, Fraction(1, 4)]),
    sum(Fraction(1, k) for k in range(1, 21)),
    a != 5,
    a == "x",
    [a, b, a].count(Fraction(1, 2)),
    Fraction(6, -8),
)
for f in (
    lambda: Fraction(1, 0),
    lambda: a / 0,
    lambda: a + "x",
    lambda: "x" * a,
    lambda: a + 1.5,
    lambda: 0**a,
):
    try:
        print(f())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
pi = Fraction(0)
for k in range(8):
    pi += (
        Fraction(4, 8 * k + 1) - Fraction(2, 8 * k + 4) - Fraction(1, 8 * k + 5) - Fraction(1, 8 * k + 6)
        if k == 0
        else (
            Fraction(4, 8 * k + 1) - Fraction(2, 8 * k + 4) - Fraction(1, 8 * k + 5) - Fraction(1, 8 * k + 6)
        )
        * Fraction(1, 16**k)
    )
print(pi.n, float(pi))
