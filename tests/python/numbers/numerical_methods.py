import math


def newton(f, df, x, tol=1e-12, steps=50):
    for i in range(steps):
        fx = f(x)
        if abs(fx) < tol:
            return x, i
        x -= fx / df(x)
    raise ArithmeticError(f"no convergence after {steps} steps")


def bisect(f, lo, hi, tol=1e-9):
    if f(lo) * f(hi) > 0:
        raise ValueError("no sign change")
    while hi - lo > tol:
        mid = (lo + hi) / 2
        lo, hi = (lo, mid) if f(lo) * f(mid) <= 0 else (mid, hi)
    return (lo + hi) / 2


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))


root, steps = newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0)
print(f"{root:.12f}", steps, f"{bisect(math.cos, 0, 3):.7f}", f"{simpson(math.sin, 0, math.pi):.8f}")
print(f"{sum(1 / math.factorial(k) for k in range(18)):.14f}", f"{4 * sum((-1) ** k / (2 * k + 1) for k in range(1000)):.6f}")
for f in (lambda: newton(lambda x: x * x + 1, lambda x: 2 * x, 3.0, steps=5), lambda: newton(lambda x: x + 1, lambda x: 0, 1),
          lambda: bisect(lambda x: 1, 0, 1)):
    try:
        f()
    except (ArithmeticError, ValueError) as e:
        print(type(e).__name__, e)
