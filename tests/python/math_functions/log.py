import math

arguments = [
    (8, 2),
    (100, 10),
    (1, 10),
    (0, 2),
    (8, 1),
    (8, -2),
    (10**400,),
    (2**1000, 2),
    (-1,),
    (0,),
    ("a",),
    (1, 2, 3),
]
for args in arguments:
    try:
        print(math.log(*args))
    except (TypeError, ValueError, ArithmeticError) as e:
        print(type(e).__name__, e)
try:
    print(math.log())
except TypeError as e:
    print(e)
