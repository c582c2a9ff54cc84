import math

arguments = [
    ([0.1] * 10,),
    ([1e16, 1, -1e16],),
    ([],),
    ([1, 2.5, True],),
    (["a"],),
    (5,),
    ([float("inf"), 1],),
    ([1e308, 1e308],),
    ((x / 7 for x in range(20)),),
]
for args in arguments:
    try:
        print(math.fsum(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.fsum())
except TypeError as e:
    print(e)
