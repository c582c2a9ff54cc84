import sys

DEBUG = True


def traced(f):
    return lambda *a: ("traced", f(*a))


def noop(f):
    return f


@(traced if DEBUG else noop)
def a(x):
    return x


@(noop if DEBUG else traced)
def b(x):
    return x


print(a(1), b(2))
made = []
for level in range(3):
    @noop
    def handler(x, level=level):
        return x * level
    made.append(handler)
print([h(10) for h in made])

if DEBUG:
    @traced
    def c():
        return "debug"
else:
    def c():
        return "plain"
print(c())


def factory(prefix):
    def deco(f):
        f.prefix = prefix
        return f

    @deco
    def inner():
        return inner.prefix + "!"

    class Local:
        @deco
        def method(self):
            return self.method.prefix

        @property
        @traced
        def value(self):
            return 5

    return inner, Local


inner, Local = factory("p")
print(inner(), Local().method(), Local().value)
try:
    @traced
    def bad(x=undefined):
        pass
except NameError as error:
    print(error)
