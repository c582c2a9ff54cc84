import math

arguments = [
    (5, 2),
    (5,),
    (5, 0),
    (5, 6),
    (30, 20),
    (-1,),
    (5, -1),
    (5.0,),
    (5, None),
]
for args in arguments:
    try:
        print(math.perm(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.perm())
except TypeError as e:
    print(e)
