import math

arguments = [
    ([1, 2, 3],),
    ([],),
    ([1.5, 2],),
    (range(1, 25),),
    (["a", 2],),
    (5,),
    ([2, "ab"],),
    ([True, 3],),
]
for args in arguments:
    try:
        print(math.prod(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.prod())
except TypeError as e:
    print(e)
