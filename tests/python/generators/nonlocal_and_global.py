counter = 0


def ticks():
    global counter
    while counter < 3:
        counter += 1
        yield counter


def make():
    total = 0

    def add():
        nonlocal total
        while True:
            total += yield total

    def read():
        return total

    return add(), read


print(list(ticks()), counter)
a, read = make()
next(a)
a.send(5)
a.send(7)
print(read())
values = []
g = (values.append(x) or len(values) for x in "abc")
print(list(g), values)


def late():
    for i in range(3):
        yield lambda: i


print([f() for f in late()], [f() for f in list(late())])
