import functools


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        """wrapper doc"""
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@timed
def add(a, b=1):
    """Adds."""
    return a + b


add.extra = 5
print(add(1), add(1, 2), add.calls)
print(add.__name__, add.__doc__, add.__qualname__, add.__module__)
print(add.__wrapped__(10), add.__wrapped__.__name__)


@timed
@timed
def twice():
    pass


twice()
print(twice.calls, twice.__wrapped__.calls, twice.__wrapped__.__wrapped__.__name__)
