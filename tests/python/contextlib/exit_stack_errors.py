from contextlib import ExitStack


def fail(error):
    def callback(*details):
        print("raising", repr(error), "while", repr(details[1]) if details else None)
        raise error

    return callback


try:
    with ExitStack() as stack:
        stack.push(fail(IndexError("third")))
        stack.push(fail(KeyError("second")))
        raise ValueError("first")
except IndexError as error:
    chain = []
    while error:
        chain.append(repr(error))
        error = error.__context__
    print(chain)


def quiet(*details):
    return True


with ExitStack() as stack:
    stack.push(quiet)
    stack.push(fail(KeyError("replaced")))
    raise ValueError("original")
print("quiet")
try:
    with ExitStack() as stack:
        stack.callback(fail(RuntimeError("from callback")))
except RuntimeError as error:
    print(error, error.__context__)
try:
    raise TypeError("outside")
except TypeError:
    try:
        with ExitStack() as stack:
            stack.push(fail(KeyError("inner")))
            raise ValueError("body")
    except KeyError as error:
        print(repr(error.__context__), repr(error.__context__.__context__))
