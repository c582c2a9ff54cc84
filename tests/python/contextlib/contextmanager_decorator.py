from contextlib import contextmanager


@contextmanager
def announce(what):
    print("begin", what)
    try:
        yield
    except ZeroDivisionError:
        print("division")
    print("end", what)


@announce("work")
def work(a, b=2):
    """Works."""
    print("working", a, b)
    return a / b


print(work(4))
print(work(1, b=0))
print(work.__name__, work.__doc__)
print(work(9, 3))


class Service:
    @announce("method")
    def run(self, n):
        return n + 1


print(Service().run(1))
