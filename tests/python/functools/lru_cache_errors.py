from functools import lru_cache


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


@lru_cache
def f(x):
    if x < 0:
        raise ValueError("negative")
    return x


attempt(lambda: f([1]))
attempt(lambda: f({}))
attempt(lambda: f(-1))
attempt(lambda: f())
attempt(lambda: f(1, 2))
attempt(lambda: f(y=2))
print(f.cache_info())
attempt(lambda: lru_cache(1.5))
attempt(lambda: lru_cache("x"))
attempt(lambda: lru_cache(10)(5))
attempt(lambda: lru_cache(1, 2, 3))
attempt(lambda: f.cache_info(1))
attempt(lambda: f.cache_clear(1))
