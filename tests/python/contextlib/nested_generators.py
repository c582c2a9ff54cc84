from contextlib import contextmanager, ExitStack


@contextmanager
def numbered(n):
    print("+", n)
    try:
        yield n
    except ArithmeticError as error:
        print("!", n, error)
        raise KeyError(n) from error
    finally:
        print("-", n)


@contextmanager
def both():
    with numbered(1) as a:
        with numbered(2) as b:
            yield a + b


with both() as total:
    print(total)
try:
    with both():
        1 / 0
except KeyError as error:
    print(repr(error), repr(error.__cause__))
with ExitStack() as stack:
    managers = [numbered(i) for i in range(3)]
    print(sum(stack.enter_context(m) for m in managers))
