import math

arguments = [
    (2, 3),
    (2, 0.5),
    (-8, 1),
    (-8, 0.5),
    (0, -1),
    (0, 0),
    (1e200, 2),
    (float("inf"), 0),
    ("a", 1),
    (2, -1),
    (float("nan"), 0),
]
for args in arguments:
    try:
        print(math.pow(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.pow())
except TypeError as e:
    print(e)
