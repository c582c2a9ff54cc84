from functools import partial


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def f(a, b):
    return a + b


attempt(lambda: partial())
attempt(lambda: partial(3))
attempt(lambda: partial(func=3))
attempt(lambda: partial(f, 1)())
attempt(lambda: partial(f, 1)(2, 3))
attempt(lambda: partial(f, a=1)(2))
attempt(lambda: partial(f, 1, c=3)(2))
attempt(lambda: partial(f, 1, b=3)(b=4))
