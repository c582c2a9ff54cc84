import functools


class CountCalls:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.calls = 0

    def __call__(self, *a, **k):
        self.calls += 1
        return self.fn(*a, **k)

    def __get__(self, obj, owner):
        return self if obj is None else functools.partial(self, obj)


@CountCalls
def greet(name, punct="."):
    "Say hello."
    return f"hello {name}{punct}"


class Service:
    @CountCalls
    def ping(self, n):
        return n * 2


print(greet("a"), greet("b", punct="!"), greet.calls, greet.__name__, greet.__doc__)
s = Service()
print(s.ping(4), s.ping(n=5), Service.ping.calls)


class Repeat:
    def __init__(self, n):
        self.n = n

    def __call__(self, fn):
        return lambda *a: [fn(*a) for _ in range(self.n)]


@Repeat(3)
def one(x):
    return x


print(one(7), one.__name__)
try:
    greet()
except TypeError as e:
    print(e, greet.calls)
