print(
    round(5),
    round(-5),
    round(12345, -2),
    round(15, -1),
    round(25, -1),
    round(-15, -1),
    round(150, -2),
    round(250, -2),
    round(1234, -5),
)
print(round(5, 2), type(round(5, 2)).__name__, round(10**30 + 5, -1), round(5, None))
print(
    round(2.5),
    round(3.5),
    round(-2.5),
    round(0.5),
    round(1.5),
    round(-0.5),
    round(2.675, 2),
    round(1.005, 2),
    round(0.125, 2),
)
print(
    round(1234.5678, -2),
    round(1234.5678, 2),
    round(1234.5678, 0),
    round(-1234.5678, 1),
    round(1e300),
    round(5e-324, 3),
)
print(type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(2.0, None), round(True), round(1e22))
print(
    round(0.1 + 0.2, 10),
    round(99.995, 2),
    round(1.15, 1),
    round(1.25, 1),
    round(1.35, 1),
    round(-0.0, 1),
    round(0.45, 1),
)
print(
    round(number=2.567, ndigits=1),
    round(123.456, -3),
    round(1e-10, 5),
    round(float("inf"), 2),
    round(float("nan"), 1),
)
for f in (
    lambda: round(float("inf")),
    lambda: round(float("nan")),
    lambda: round("a"),
    lambda: round(),
    lambda: round(1.5, "a"),
    lambda: round(1, 2.0),
):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
