from contextlib import ContextDecorator


class track(ContextDecorator):
    depth = 0

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        track.depth += 1
        print("  " * track.depth + "enter " + self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("  " * track.depth + "exit " + self.name, kind.__name__ if kind else None)
        track.depth -= 1
        return kind is LookupError


@track("f")
def f(n):
    if n:
        f(n - 1)
    return n


@track("g")
def g():
    raise LookupError("lost")


print(f(2))
print(g())
with track("block") as t:
    print(t.name)
print(f.__name__, f.__wrapped__ is not None)
