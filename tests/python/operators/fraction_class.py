from math import gcd


class Frac:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("Frac with zero denominator")
        if d < 0:
            n, d = -n, -d
        g = gcd(n, d) or 1
        self.n, self.d = n // g, d // g

    @classmethod
    def of(cls, v):
        return v if isinstance(v, Frac) else cls(v)

    def __add__(self, o):
        o = Frac.of(o)
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __truediv__(self, o):
        o = Frac.of(o)
        return Frac(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, o):
        return Frac.of(o) / self

    def __lt__(self, o):
        o = Frac.of(o)
        return self.n * o.d < o.n * self.d

    def __eq__(self, o):
        o = Frac.of(o)
        return (self.n, self.d) == (o.n, o.d)

    def __float__(self):
        return self.n / self.d

    def __str__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"

    __repr__ = __str__


h = sum((Frac(1, k) for k in range(1, 8)), Frac(0))
print(h, float(h), 1 / h, h / 2, 3 + Frac(1, -3))
print(sorted([Frac(1, 2), Frac(1, 3), Frac(5, 7)]), max(Frac(1, 9), Frac(1, 8)))
print(Frac(4, 2) == 2, Frac(1, 2) > Frac(1, 3), Frac(0, 5))
for f in (lambda: Frac(1, 0), lambda: 1 / Frac(0)):
    try:
        f()
    except ZeroDivisionError as e:
        print(e)
