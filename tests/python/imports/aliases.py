import math as m, sys as system
import math
from math import (
    sqrt as root,
    pi,
    e as euler,
)

print(m.sqrt(4), math.floor(2.5), root(9), round(pi + euler, 3))
print("x", file=system.stdout)
functions = [m.sin, math.cos, root]
print([round(f(0.5), 3) for f in functions])
table = {"sqrt": m.sqrt, "floor": math.floor}
print({k: f(6.25) for k, f in table.items()})
compose = lambda f, g: lambda x: f(g(x))
print(compose(m.floor, m.sqrt)(17))
print(m.sqrt is math.sqrt, root is m.sqrt)
pi = 3
print(pi, math.pi > pi)
from math import pi
print(pi > 3)
