from contextlib import contextmanager


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        yield


@contextmanager
def plain():
    return 5


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__), error.__suppress_context__)


def use(factory, error=None):
    with factory():
        if error:
            raise error


attempt(lambda: use(never))
attempt(lambda: use(twice))
attempt(lambda: use(stubborn, ValueError("v")))
attempt(lambda: use(plain))
attempt(lambda: twice(1))
manager = twice()
manager.__enter__()
attempt(lambda: manager.__enter__())
