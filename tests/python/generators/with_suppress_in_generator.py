class Suppress:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        return kind is not None and issubclass(kind, self.kinds)


def safe(items):
    for item in items:
        with Suppress(ZeroDivisionError, TypeError):
            yield 10 // item
    yield "end"


print(list(safe([1, 0, 2, "x", 5])))


def reader(lines):
    with Suppress(KeyError) as s:
        for line in lines:
            with Suppress(ValueError):
                value = int(line)
                if value < 0:
                    raise KeyError("negative")
                yield value
    yield "stopped"


print(list(reader(["1", "b", "3", "-1", "5"])))
g = safe([1, 2])
next(g)
print(g.throw(TypeError("thrown in")))
try:
    g.throw(LookupError("not suppressed"))
except LookupError as e:
    print(e)


def breaks():
    for i in range(5):
        with Suppress(ValueError):
            if i == 1:
                continue
            if i == 3:
                break
            yield i
            if i == 2:
                raise ValueError
    yield "done"


print(list(breaks()))
