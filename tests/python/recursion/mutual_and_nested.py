def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def depth(x):
    return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0


def deep_map(f, x):
    if isinstance(x, dict):
        return {k: deep_map(f, v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        return type(x)(deep_map(f, v) for v in x)
    return f(x)


def collatz(n, seen=None):
    seen = {} if seen is None else seen
    if n == 1:
        return 0
    if n not in seen:
        seen[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1, seen)
    return seen[n]


fact = lambda n: 1 if n < 2 else n * fact(n - 1)
gcd = lambda a, b: a if not b else gcd(b, a % b)
print(is_even(10), is_odd(7), depth([1, [2, [3, []]], []]), depth(5), fact(20), gcd(1071, 462))
print(deep_map(lambda v: v * 2, {"a": [1, (2, "x")], "b": {}}))
cache = {}
print(max(range(1, 200), key=lambda n: collatz(n, cache)), collatz(97), len(cache))
l = [1]
l.append(l)
try:
    depth(l)
except RecursionError as e:
    print("RecursionError")
print(l)
try:
    is_even(-1)
except RecursionError:
    print("too deep")
