values = [
    0.0,
    -0.0,
    1.0,
    0.1,
    1 / 3,
    2 / 3,
    100.0,
    1e15,
    1e16,
    123456789012345678.0,
    1e-4,
    0.0001234,
    1e-5,
    9.999e-5,
    1e100,
    1e-100,
    1.7976931348623157e308,
    5e-324,
    2.2250738585072014e-308,
    0.30000000000000004,
    1e22,
    1e23,
    9007199254740993.0,
    5.5e15,
    12345678.9,
]
for v in values:
    print(v, -v, str(v) == repr(v))
inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, [inf, nan], inf - inf, inf * 0, 1e308 * 10, -1e308 * 10)
print(
    nan == nan,
    nan != nan,
    nan is nan,
    nan in [nan],
    [nan] == [nan],
    nan < 1,
    max(nan, 1),
    max(1, nan),
    min(nan, 1),
)
print(
    0.0 == -0.0,
    {0.0: "a"}[-0.0],
    1.0 in {1},
    hash(0.5),
    hash(1.0),
    hash(inf),
    hash(-inf),
    hash(1e300),
    hash(-0.0),
    hash(0.1),
)
