import math

for x in (0.1 + 0.2, 1e16, 1e-5, 123456789.0, 1 / 3, -0.0, 5e-324, 1.7976931348623157e308, 100.0, 1e22):
    print(x, f"{x:.3f}"[:20], f"{x:.3e}", f"{x:g}", f"{x:10.4g}|")
print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234.5678, -2), round(1e300, 2), round(5, -1), round(15, -1))
print(f"{1234567.891:,.2f} {0.256:.1%} {1e6:_.0f} {3.0} {3.14159:.0f} {2.5:.0f} {-7.5:+.1f} {7.5: .1f}")
print(float("inf"), -float("inf"), float("nan"), float("1e400"), float("  -2.5e3 "), float("1_000.5"))
print(7.0 // 2, -7.5 // 2, 7.5 % -2, divmod(-7.5, 2), 2.0 ** 0.5, 1e308 * 10, (0.1).as_integer_ratio(), (2.5).is_integer())
print(math.isclose(0.1 + 0.2, 0.3), sum([0.1] * 10), math.fsum([0.1] * 10), math.nan == math.nan, (0.1).hex())
for f in (lambda: 1.0 / 0, lambda: 2.0 ** 5000, lambda: float("x"), lambda: int(float("inf")), lambda: int(math.nan), lambda: math.sqrt(-1), lambda: round("x")):
    try:
        f()
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
