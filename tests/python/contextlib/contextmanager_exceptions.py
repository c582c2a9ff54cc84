from contextlib import contextmanager


@contextmanager
def guard(swallow):
    print("enter")
    try:
        yield
    except ValueError as error:
        print("caught", error)
        if not swallow:
            raise
    finally:
        print("cleanup")


with guard(True):
    raise ValueError("one")
try:
    with guard(False):
        raise ValueError("two")
except ValueError as error:
    print("outer", error, error.__context__)
try:
    with guard(True):
        raise KeyError("three")
except KeyError as error:
    print("outer", error)


@contextmanager
def translate():
    try:
        yield
    except KeyError as error:
        raise RuntimeError("translated") from error


try:
    with translate():
        {}["missing"]
except RuntimeError as error:
    print(error, repr(error.__cause__))


def early():
    for i in range(3):
        with guard(True):
            if i == 1:
                return i


print(early())
