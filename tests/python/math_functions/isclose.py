import math

arguments = [
    (1, 1),
    (1, 1 + 1e-10),
    (1, 1.1),
    (0, 1e-12),
    (float("inf"), float("inf")),
    (float("nan"), float("nan")),
    (1, "a"),
    (1,),
]
for args in arguments:
    try:
        print(math.isclose(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(math.isclose())
except TypeError as e:
    print(e)
