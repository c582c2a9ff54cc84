import math

arguments = [
    (1, 2),
    (1, 0),
    (0, 1),
    (1, 1),
    (float("inf"), 0),
]
for args in arguments:
    try:
        print(math.nextafter(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.nextafter())
except TypeError as e:
    print(e)
