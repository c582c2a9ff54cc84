import math

arguments = [
    (7, 3),
    (-7, 3),
    (7, -3),
    (5.5, 2),
    (1, 0),
    (float("inf"), 1),
    (1, float("inf")),
]
for args in arguments:
    try:
        print(math.fmod(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.fmod())
except TypeError as e:
    print(e)
