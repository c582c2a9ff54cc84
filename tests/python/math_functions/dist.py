import math

arguments = [
    ([0, 0], [3, 4]),
    ((1,), (4,)),
    ([1], [1, 2]),
    ([], []),
    (5, 6),
    (["a"], [1]),
]
for args in arguments:
    try:
        print(math.dist(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.dist())
except TypeError as e:
    print(e)
