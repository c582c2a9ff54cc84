from math import *
from typing import *


def solve(numbers: List[int], target: Optional[int] = None) -> Dict[str, int]:
    return {"sum": sum(numbers), "target": target or 0}


print(sqrt(16), floor(2.7), pi > 3, gcd(12, 18), factorial(5))
print(pow(2, 3), solve([1, 2, 3], 7))


def ceil(x):
    return "mine"


print(ceil(1.2))
tau = 3
print(tau, inf > 1, isnan(nan))


class Shape:
    area: float = pi * 2

    def scaled(self, by: float) -> Tuple[float, float]:
        return (floor(self.area), floor(self.area * by))


print(Shape().scaled(2.0))
print([hypot(3, 4) for _ in range(1)], (lambda: trunc(2.9))())
