import math


def mean(xs):
    return sum(xs) / len(xs)


def median(xs):
    s = sorted(xs)
    n = len(s)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2


def mode(xs):
    counts = {}
    for x in xs:
        counts[x] = counts.get(x, 0) + 1
    top = max(counts.values())
    return [k for k, v in counts.items() if v == top]


def stdev(xs, sample=True):
    m = mean(xs)
    return math.sqrt(sum((x - m) ** 2 for x in xs) / (len(xs) - (1 if sample else 0)))


def quantile(xs, q):
    s = sorted(xs)
    pos = (len(s) - 1) * q
    lo, hi = math.floor(pos), math.ceil(pos)
    return s[lo] + (s[hi] - s[lo]) * (pos - lo)


def correlation(a, b):
    ma, mb = mean(a), mean(b)
    return sum((x - ma) * (y - mb) for x, y in zip(a, b)) / math.sqrt(
        sum((x - ma) ** 2 for x in a) * sum((y - mb) ** 2 for y in b)
    )


def regression(xs, ys):
    n, sx, sy = len(xs), sum(xs), sum(ys)
    slope = (n * sum(x * y for x, y in zip(xs, ys)) - sx * sy) / (n * sum(x * x for x in xs) - sx**2)
    return slope, (sy - slope * sx) / n


data = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
print(
    mean(data),
    median(data),
    median(data[:4]),
    mode(data),
    stdev(data),
    stdev(data, False),
    [quantile(data, q) for q in (0, 0.25, 0.5, 0.9, 1)],
)
ys = [x * 2.5 + (i % 3) for i, x in enumerate(data)]
print(correlation(data, ys), regression(data, ys), ys)
for f in (mean, median, mode, stdev):
    try:
        print(f([]))
    except (ZeroDivisionError, IndexError, ValueError) as e:
        print(f.__name__, type(e).__name__, e)
hist = {}
for x in data:
    hist[x // 3] = hist.get(x // 3, 0) + 1
for k in sorted(hist):
    print(f"{k * 3:>2}-{k * 3 + 2:<2} {'#' * hist[k]} {hist[k] / len(data):6.1%}")
print(
    f"{math.pi:.4f} {math.e:.10e} {math.tau} {math.inf} {-math.inf} {math.nan} {math.hypot(3, 4)} {math.comb(52, 5):,}"
)
