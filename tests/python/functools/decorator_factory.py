import functools


def retry(times, exceptions=(Exception,)):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions as error:
                    last = error
                    print(f"{function.__name__}: attempt {attempt} failed: {error}")
            raise RuntimeError(f"{function.__name__} gave up") from last

        return wrapper

    return decorate


state = {"n": 0}


@retry(times=3, exceptions=(ValueError,))
def flaky(limit):
    state["n"] += 1
    if state["n"] < limit:
        raise ValueError(f"n={state['n']}")
    return state["n"]


print(flaky(2))
state["n"] = 0
try:
    flaky(10)
except RuntimeError as error:
    print(error, "<-", error.__cause__)


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def inner(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    inner.cache = cache
    return inner


@memoize
def grid(m, n):
    return 1 if m == 1 or n == 1 else grid(m - 1, n) + grid(m, n - 1)


print(grid(10, 10), len(grid.cache))
