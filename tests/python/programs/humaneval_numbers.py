import math
from typing import List, Tuple


def has_close_elements(numbers: List[float], threshold: float) -> bool:
    for i, a in enumerate(numbers):
        for j, b in enumerate(numbers):
            if i != j and abs(a - b) < threshold:
                return True
    return False


def truncate_number(number: float) -> float:
    return number % 1.0


def mean_absolute_deviation(numbers: List[float]) -> float:
    mean = sum(numbers) / len(numbers)
    return sum(abs(x - mean) for x in numbers) / len(numbers)


def sum_product(numbers: List[int]) -> Tuple[int, int]:
    s, p = 0, 1
    for n in numbers:
        s += n
        p *= n
    return s, p


def rescale(numbers: List[float]) -> List[float]:
    lo, hi = min(numbers), max(numbers)
    return [(x - lo) / (hi - lo) for x in numbers]


def poly(xs: list, x: float):
    return sum([coeff * math.pow(x, i) for i, coeff in enumerate(xs)])


def find_zero(xs: list):
    begin, end = -1.0, 1.0
    while poly(xs, begin) * poly(xs, end) > 0:
        begin *= 2.0
        end *= 2.0
    while end - begin > 1e-10:
        center = (begin + end) / 2.0
        if poly(xs, center) * poly(xs, begin) > 0:
            begin = center
        else:
            end = center
    return begin


def is_multiply_prime(a):
    def is_prime(n):
        return n >= 2 and all(n % j for j in range(2, int(n**0.5) + 1))

    return any(
        i * j * k == a
        for i in range(2, 101)
        if is_prime(i)
        for j in range(2, 101)
        if is_prime(j)
        for k in range(2, 101)
        if is_prime(k)
    )


def triangle_area(a, b, c):
    if a + b <= c or a + c <= b or b + c <= a:
        return -1
    s = (a + b + c) / 2
    return round((s * (s - a) * (s - b) * (s - c)) ** 0.5, 2)


def check(candidate):
    assert candidate([1.0, 2.0, 3.9, 4.0, 5.0, 2.2], 0.3) == True
    assert candidate([1.0, 2.0, 3.9, 4.0, 5.0, 2.2], 0.05) == False
    assert not candidate([], 1)


check(has_close_elements)
assert truncate_number(3.5) == 0.5 and abs(truncate_number(1.33) - 0.33) < 1e-6
assert abs(mean_absolute_deviation([1.0, 2.0, 3.0]) - 2.0 / 3.0) < 1e-6
assert sum_product([]) == (0, 1) and sum_product([3, 5, 7]) == (15, 105)
print(
    rescale([2.0, 49.9]),
    rescale([1, 2, 3, 4, 5]),
    round(find_zero([1, 2]), 2),
    round(find_zero([-6, 11, -6, 1]), 2),
)
print(
    is_multiply_prime(30),
    is_multiply_prime(5),
    is_multiply_prime(1001),
    triangle_area(3, 4, 5),
    triangle_area(1, 2, 10),
    triangle_area(4, 8, 5),
    triangle_area(2, 2, 2),
)
