import math

arguments = [
    (),
    (4,),
    (4, 6),
    (-4, 6),
    (0, 5),
    (2, 3, 7),
    (2**40, 3**30),
    (1.5,),
]
for args in arguments:
    try:
        print(math.lcm(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.lcm())
except TypeError as e:
    print(e)
