import math

arguments = [
    (1, 1),
    (-1, -1),
    (0, -1),
    (-0.0, -1),
    (0, 0),
    (1, float("inf")),
    ("a", 1),
]
for args in arguments:
    try:
        print(math.atan2(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.atan2())
except TypeError as e:
    print(e)
