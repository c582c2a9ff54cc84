floor = "before"
print(floor)
from math import *

print(floor(2.5))
floor = "after"
print(floor)
try:
    from math import *
except ImportError:
    pass
print(floor(9.9))
if True:
    from sys import *
print(maxsize > 2**31)


def exp(x):
    return "own exp"


print(exp(0))
from math import *

print(exp(0))
for pi in range(2):
    pass
print(pi)
