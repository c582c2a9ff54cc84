import math

values = [
    0,
    1,
    5,
    20,
    21,
    30,
    True,
    -1,
    2.0,
    1.5,
    "a",
    None,
    100,
]
for value in values:
    try:
        print(math.factorial(value))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.factorial())
except TypeError as e:
    print(e)
