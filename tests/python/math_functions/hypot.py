import math

arguments = [
    (),
    (3, 4),
    (-3,),
    (1, 2, 2),
    (float("inf"), float("nan")),
    ("a",),
    (1e200, 1e200),
]
for args in arguments:
    try:
        print(math.hypot(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.hypot())
except TypeError as e:
    print(e)
