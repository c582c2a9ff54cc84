import math

values = [
    0,
    1,
    15,
    16,
    17,
    True,
    2**70,
    10**40,
    -1,
    4.0,
    "a",
    None,
]
for value in values:
    try:
        print(math.isqrt(value))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.isqrt())
except TypeError as e:
    print(e)
