import math

arguments = [
    (5, 2),
    (5, 0),
    (5, 6),
    (50, 25),
    (100, 3),
    (-1, 2),
    (5, -1),
    (5.0, 2),
    (5,),
    (0, 0),
]
for args in arguments:
    try:
        print(math.comb(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.comb())
except TypeError as e:
    print(e)
