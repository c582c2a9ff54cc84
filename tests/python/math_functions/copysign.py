import math

arguments = [
    (1, -0.0),
    (-3, 2),
    (float("nan"), -1),
    ("a", 1),
]
for args in arguments:
    try:
        print(math.copysign(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.copysign())
except TypeError as e:
    print(e)
