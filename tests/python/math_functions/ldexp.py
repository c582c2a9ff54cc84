import math

arguments = [
    (0.5, 3),
    (1, 2000),
    (1, -2000),
    (1.5, True),
    (1, 1.0),
    (0, 5000),
]
for args in arguments:
    try:
        print(math.ldexp(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.ldexp())
except TypeError as e:
    print(e)
