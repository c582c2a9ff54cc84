import math


def mean(xs):
    if not xs:
        raise ValueError("mean of empty data")
    return sum(xs) / len(xs)


def median(xs):
    s = sorted(xs)
    mid = len(s) // 2
    return s[mid] if len(s) % 2 else (s[mid - 1] + s[mid]) / 2


def stdev(xs, sample=True):
    m = mean(xs)
    return math.sqrt(sum((x - m) ** 2 for x in xs) / (len(xs) - sample))


def modes(xs):
    counts = {x: xs.count(x) for x in xs}
    top = max(counts.values())
    return [x for x, n in counts.items() if n == top]


data = [2, 4, 4, 4, 5, 5, 7, 9]
print(mean(data), median(data), modes(data), f"{stdev(data):.4f}", stdev(data, False))
print(median([3, 1, 2]), modes("abcab"), mean([1.5]), min(data), max(data), max(data) - min(data))
for lo in range(0, 10, 3):
    n = sum(lo <= x < lo + 3 for x in data)
    print(f"{lo:>2}-{lo + 2:<2} {'*' * n}")
for f in (lambda: mean([]), lambda: stdev([1]), lambda: median([]), lambda: modes([])):
    try:
        f()
    except (ValueError, ZeroDivisionError, IndexError) as e:
        print(type(e).__name__, e)
