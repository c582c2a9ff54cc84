import math

values = [
    0,
    1,
    -1,
    2,
    0.5,
    -0.5,
    10,
    1e10,
    -2.5,
    100.25,
    1e-8,
    True,
    2**70,
    float("inf"),
    float("-inf"),
    float("nan"),
    "a",
    None,
]
for value in values:
    try:
        print(math.isfinite(value))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.isfinite())
except TypeError as e:
    print(e)
