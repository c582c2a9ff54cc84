from functools import lru_cache


@lru_cache(maxsize=0)
def f(x):
    print("f", x)
    return x


f(1)
f(1)
print(f.cache_info())


@lru_cache(maxsize=-5)
def g(x):
    return x


g(1)
print(g.cache_info(), g.cache_parameters())


@lru_cache(maxsize=1)
def h(x):
    return x + 1


print([h(i) for i in (1, 1, 2, 2, 1)], h.cache_info())
