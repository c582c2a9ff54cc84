print(
    (1.5).is_integer(),
    (2.0).is_integer(),
    (0.5).as_integer_ratio(),
    (-2.25).as_integer_ratio(),
    (10.0).as_integer_ratio(),
)
print((1.5).hex(), (0.1).hex(), (-2.0).hex(), (0.0).hex(), (5e-324).hex(), float("inf").hex(), (1e300).hex())
print(float.fromhex("0x1.8p+0"), float.fromhex("-0x1p-2"), float.fromhex("inf"), float.fromhex("0xA"))
print((2.5).real, (2.5).imag, (2.5).conjugate(), float("inf").is_integer())
for f in (
    lambda: float("inf").as_integer_ratio(),
    lambda: float("nan").as_integer_ratio(),
    lambda: float.fromhex("zz"),
):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(
    sum([0.1] * 10),
    sum([1, 2.5, True]),
    sum([0.1, 0.2, 0.3]),
    sum([1e16, 1, 1]),
    sum([], 0.0),
    sum((1, 2), 10),
    sum(range(5), 0.5),
)
print(max([1.5, 2, 1]), min(3, 2.5), max(1, 1.0), max(1.0, 1), min(0.0, -0.0), sorted([2.5, 1, True, 0.5]))
print(1.5 == 3 / 2, 0.1 + 0.2 == 0.3, 1e16 + 1 == 1e16, 3.0 == 3)
