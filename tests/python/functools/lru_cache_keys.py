from functools import lru_cache


@lru_cache(maxsize=None)
def f(*args, **kwargs):
    return (args, tuple(sorted(kwargs.items())))


print(f(1), f(1.0), f(True))
print(f(a=1, b=2), f(b=2, a=1), f.cache_info())
print(f((1,)), f((1.0,)), f("1"), f.cache_info())


@lru_cache(maxsize=None, typed=True)
def g(x, y=0):
    return type(x).__name__


print(g(1), g(1.0), g(True), g(x=1), g(x=1.0), g(1, 0), g(1, y=0))
print(g.cache_info(), g.cache_parameters())
