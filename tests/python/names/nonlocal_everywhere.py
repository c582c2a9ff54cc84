def outer():
    x = 1
    log = []

    def middle():
        nonlocal x
        x += 1

        def inner():
            nonlocal x
            x *= 10
            log.append(x)
            return x

        class K:
            nonlocal x
            x = x + 5
            y = x

            def get(self):
                return x

        return inner() + K.y + K().get()

    first = middle()
    for x in range(3):
        pass

    def swap():
        nonlocal x, log
        x, log = log, x

    swap()
    return first, x, log


print(outer())


def make():
    value = None

    def setter(v):
        nonlocal value
        value = v

    def getter():
        return value

    def deleter():
        nonlocal value
        del value

    return setter, getter, deleter


s, g, d = make()
s(5)
print(g())
d()
try:
    g()
except NameError as error:
    print(error)
try:
    d()
except NameError as error:
    print(type(error).__name__, error)
s(6)
print(g())


def walrus():
    total = 0

    def add(xs):
        nonlocal total
        return [total := total + x for x in xs]

    return add([1, 2, 3]), total


print(walrus())
