import math

arguments = [
    (7, 3),
    (8, 3),
    (-7, 3),
    (5, 2),
    (7, 2),
    (1, 0),
    (1, float("inf")),
]
for args in arguments:
    try:
        print(math.remainder(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.remainder())
except TypeError as e:
    print(e)
