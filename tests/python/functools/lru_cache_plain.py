from functools import lru_cache


@lru_cache
def square(x):
    """Squares."""
    print("computing", x)
    return x * x


print(square(3), square(3), square(4))
print(square.cache_info())
print(square.cache_parameters())
print(square.__name__, square.__doc__, square.__wrapped__(5))
