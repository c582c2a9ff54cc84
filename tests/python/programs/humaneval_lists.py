from typing import List, Any, Optional, Tuple


def intersperse(numbers: List[int], delimeter: int) -> List[int]:
    if not numbers:
        return []
    result = []
    for n in numbers[:-1]:
        result.append(n)
        result.append(delimeter)
    result.append(numbers[-1])
    return result


def filter_integers(values: List[Any]) -> List[int]:
    return [x for x in values if isinstance(x, int)]


def rolling_max(numbers: List[int]) -> List[int]:
    running_max = None
    result = []
    for n in numbers:
        if running_max is None:
            running_max = n
        else:
            running_max = max(running_max, n)
        result.append(running_max)
    return result


def longest(strings: List[str]) -> Optional[str]:
    if not strings:
        return None
    maxlen = max(len(x) for x in strings)
    for s in strings:
        if len(s) == maxlen:
            return s


def sort_third(l: list):
    l = list(l)
    l[::3] = sorted(l[::3])
    return l


def unique_digits(x):
    return sorted(i for i in x if all(int(c) % 2 == 1 for c in str(i)))


def minPath(grid, k):
    n = len(grid)
    val = n * n + 1
    for i in range(n):
        for j in range(n):
            if grid[i][j] == 1:
                temp = []
                if i != 0:
                    temp.append(grid[i - 1][j])
                if j != 0:
                    temp.append(grid[i][j - 1])
                if i != n - 1:
                    temp.append(grid[i + 1][j])
                if j != n - 1:
                    temp.append(grid[i][j + 1])
                val = min(temp)
    return [1 if i % 2 == 0 else val for i in range(k)]


def order_by_points(nums):
    def digits_sum(n):
        neg = 1
        if n < 0:
            n, neg = -1 * n, -1
        n = [int(i) for i in str(n)]
        n[0] = n[0] * neg
        return sum(n)

    return sorted(nums, key=digits_sum)


def closest_pair(xs: List[float]) -> Tuple[float, float]:
    best = None
    distance = None
    for i, a in enumerate(xs):
        for j, b in enumerate(xs):
            if i != j:
                if distance is None or abs(a - b) < distance:
                    distance = abs(a - b)
                    best = tuple(sorted([a, b]))
    return best


def eat(number, need, remaining):
    return [number + need, remaining - need] if need <= remaining else [number + remaining, 0]


print(
    intersperse([5, 6, 3, 2], 8),
    intersperse([], 7),
    filter_integers([3, "c", 3.9, True, {}, []]),
    rolling_max([1, 2, 3, 2, 3, 4, 2]),
    longest(["x", "yyy", "zzzz", "www"]),
    longest([]),
)
print(
    sort_third([5, 6, 3, 4, 8, 9, 2]),
    unique_digits([15, 33, 1422, 1]),
    minPath([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 3),
    order_by_points([1, 11, -1, -11, -12]),
    closest_pair([1.0, 2.0, 3.9, 4.0, 5.0, 2.2]),
    eat(2, 11, 5),
)
