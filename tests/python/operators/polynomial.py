from itertools import zip_longest


class Poly:
    def __init__(self, *coef):
        coef = list(coef)
        while len(coef) > 1 and coef[-1] == 0:
            coef.pop()
        self.coef = coef or [0]

    def __add__(self, o):
        return Poly(*(a + b for a, b in zip_longest(self.coef, o.coef, fillvalue=0)))

    def __mul__(self, o):
        out = [0] * (len(self.coef) + len(o.coef) - 1)
        for i, a in enumerate(self.coef):
            for j, b in enumerate(o.coef):
                out[i + j] += a * b
        return Poly(*out)

    def __call__(self, x):
        return sum(c * x ** i for i, c in enumerate(self.coef))

    def __eq__(self, o):
        return isinstance(o, Poly) and self.coef == o.coef

    def __str__(self):
        parts = []
        for i, c in reversed(list(enumerate(self.coef))):
            if c:
                parts.append(f"{c:+}" + ("" if i == 0 else "x" if i == 1 else f"x^{i}"))
        return " ".join(parts) or "0"


p, q = Poly(1, 2, 3), Poly(-1, 0, -3)
print(p, "|", q, "|", p + q, "|", p * q, "|", Poly(), "|", Poly(0, 0))
print(p(2), (p * q)(2) == p(2) * q(2), p == Poly(1, 2, 3, 0), p == 3)
try:
    p + 1
except AttributeError as e:
    print(e)
try:
    hash(p)
except TypeError as e:
    print(e)
