import math
from math import ceil, floor, inf, pi, sqrt
from math import gcd as g

print(
    math.pi,
    pi is math.pi,
    math.e,
    math.tau,
    math.inf == inf,
    math.nan != math.nan,
    sqrt(2),
    floor(-2.5),
    ceil(-2.5),
    g(12, 18),
)
for x in (2.5, -2.5, 7, -0.0, 1e20, True):
    print(math.floor(x), math.ceil(x), math.trunc(x), type(math.floor(x)).__name__, round(x), int(x))


class Price:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __float__(self):
        return 6.25


print(math.floor(Price()), math.ceil(Price()), math.trunc(Price()), math.sqrt(Price()))
for f in (
    lambda: math.floor(inf),
    lambda: math.ceil(math.nan),
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.factorial(-1),
    lambda: math.factorial(2.5),
    lambda: math.exp(1000),
    lambda: math.sqrt("4"),
    lambda: math.floor("a"),
    lambda: math.gcd(1.5, 2),
    lambda: math.acos(2),
    lambda: math.pow(0, -1),
    lambda: math.fmod(1, 0),
    lambda: math.isqrt(-1),
    lambda: math.comb(-1, 2),
    lambda: math.sin(inf),
):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
area = sum(math.sin(i / 100) for i in range(315)) / 100
print(
    f"{area:.6f}",
    math.isclose(area, 2, rel_tol=1e-2),
    math.hypot(3, 4) == 5.0,
    sum(1 / math.factorial(k) for k in range(18)) == math.e,
)
print(
    [math.isqrt(n) for n in (0, 24, 25, 10**30)],
    math.prod([1.5, 2, 3]),
    math.fsum([0.1] * 10),
    math.copysign(3, -0.0),
    math.dist((0, 0), (3, 4)),
    math.degrees(pi),
    math.radians(180),
)
