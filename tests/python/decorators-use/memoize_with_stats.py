from functools import wraps


def memoize(fn):
    cache = {}

    @wraps(fn)
    def wrapper(*args):
        try:
            result = cache[args]
            wrapper.hits += 1
        except KeyError:
            wrapper.misses += 1
            result = cache[args] = fn(*args)
        return result

    wrapper.hits = wrapper.misses = 0
    wrapper.cache = cache
    wrapper.clear = cache.clear
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.hits, fib.misses, len(fib.cache))
fib.clear()
print(fib(10), fib.hits, fib.misses, sorted(fib.cache)[:3])


@memoize
def grid(r, c):
    return 1 if 0 in (r, c) else grid(r - 1, c) + grid(r, c - 1)


print(grid(10, 10), len(grid.cache), grid.__wrapped__.__name__)
try:
    fib([1])
except TypeError as e:
    print(e)
print(fib.hits, grid.misses)
