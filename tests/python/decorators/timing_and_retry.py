def retry(times, exceptions=(ValueError,)):
    def decorate(function):
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions as error:
                    last = error
                    print(f"attempt {attempt} failed: {error}")
            raise RuntimeError(f"gave up after {times}") from last
        return wrapper
    return decorate


state = {"n": 0}


@retry(3)
def flaky():
    state["n"] += 1
    if state["n"] < 3:
        raise ValueError(f"n={state['n']}")
    return "ok"


@retry(2, exceptions=(KeyError, TypeError))
def broken(x):
    return {}[x]


print(flaky())
try:
    broken("k")
except RuntimeError as error:
    print(error, repr(error.__cause__))


@retry(1)
def other():
    raise IndexError("not retried")


try:
    other()
except IndexError as error:
    print(error)
