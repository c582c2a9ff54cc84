from functools import partial, reduce, singledispatch, wraps


def depth_of(function):
    low, high = 1, 1200
    while low + 1 < high:
        middle = (low + high) // 2
        try:
            function(middle)
            low = middle
        except RecursionError:
            high = middle
    return low


def passing(function):
    @wraps(function)
    def inner(*args):
        return function(*args)

    return inner


@passing
def wrapped(n):
    return n if n == 0 else wrapped(n - 1)


plain = partial(lambda n: n if n == 0 else plain(n - 1))


@singledispatch
def generic(n):
    return n if n == 0 else generic(n - 1)


def folded(n):
    return 0 if n == 0 else reduce(lambda a, b: folded(n - 1), [1, 2])


print(depth_of(wrapped), depth_of(plain), depth_of(generic), depth_of(folded))
