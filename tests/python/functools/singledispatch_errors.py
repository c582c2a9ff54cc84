from functools import singledispatch


@singledispatch
def f(x):
    return "default"


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: f())
attempt(lambda: f(x=1))
attempt(lambda: f(1, 2))
attempt(lambda: f.register(1, lambda x: x))
f.register(type(None), lambda x: "none")
attempt(lambda: f(None))
f.register(object, lambda x: "changed")
attempt(lambda: f(1))
attempt(lambda: f.registry[type(None)](1))
attempt(lambda: f.register(int)(lambda x: "int")(1))
attempt(lambda: f(True))
