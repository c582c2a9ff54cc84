import math

arguments = [
    (),
    (12,),
    (12, 18),
    (-12, 18),
    (0, 0),
    (0, 7),
    (12, 18, 27),
    (2**70, 2**65 * 3),
    (1.5, 2),
    ("a",),
    (True, 4),
]
for args in arguments:
    try:
        print(math.gcd(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.gcd())
except TypeError as e:
    print(e)
