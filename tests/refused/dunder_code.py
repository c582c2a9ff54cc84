def f():
    return 1
f.__code__ = None
