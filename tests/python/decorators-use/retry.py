import functools


class TransientError(Exception):
    pass


def retry(times=3, on=(TransientError,)):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return fn(*args, **kwargs)
                except on as e:
                    print(f"  {fn.__name__} attempt {attempt}: {e}")
                    last = e
            raise RuntimeError(f"{fn.__name__} failed after {times} attempts") from last
        return wrapper
    return deco


calls = {"n": 0}


@retry(times=4)
def flaky(limit):
    """Fails a few times."""
    calls["n"] += 1
    if calls["n"] < limit:
        raise TransientError(f"call {calls['n']}")
    return f"ok after {calls['n']}"


print(flaky(3), flaky.__name__, flaky.__doc__)
calls["n"] = 0
try:
    flaky(limit=100)
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__))


@retry(2, on=(KeyError,))
def other():
    raise ValueError("not retried")


try:
    other()
except ValueError as e:
    print(e)
