"""__call__, __enter__ and __exit__ in their uses."""


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args, scale=1, **kw):
        return (self.n + sum(args)) * scale, kw


add = Adder(10)
print(add(), add(1, 2), add(1, scale=2, x=1), callable(add), list(map(Adder(1), [1, 2])))
print(sorted([3, 1, 2], key=Adder(0)), add.__call__(5), Adder.__call__(add, 6), add(*[1, 2], **{"scale": 3}))


class Managed:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return kind is not None and issubclass(kind, self.swallow)


with Managed("a") as a, Managed("b", (ValueError,)) as b:
    print(a, b)
    raise ValueError("swallowed")
print("after")
try:
    with Managed("c"):
        raise KeyError("out")
except KeyError as e:
    print("caught", e)


def f():
    with Managed("d"):
        return "result"


print(f())
for _ in range(2):
    with Managed("e"):
        continue


class NoExit:
    def __enter__(self):
        pass


class Neither:
    pass


for cls in (NoExit, Neither):
    try:
        with cls():
            pass
    except TypeError as e:
        print(e)


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, f):
        def wrapper(*a):
            for i in range(self.times):
                try:
                    return f(*a)
                except ValueError as e:
                    print("retry", i, e)
            return "gave up"

        return wrapper


@Retry(2)
def fails(x):
    raise ValueError(x)


print(fails(3))
