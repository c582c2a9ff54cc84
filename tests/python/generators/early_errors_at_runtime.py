def g():
    yield undefined_name


try:
    next(g())
except NameError as e:
    print(e)


def local():
    yield 1
    print(value)
    value = 2


it = local()
next(it)
try:
    next(it)
except UnboundLocalError as e:
    print(e)
print(list(it))


def free():
    def inner():
        yield captured
    it = inner()
    try:
        next(it)
    except NameError as e:
        print(e)
    captured = 1
    yield from inner()


print(list(free()))


def deletes():
    x = 1
    yield x
    del x
    try:
        yield x
    except UnboundLocalError as e:
        yield str(e)


print(list(deletes()))


def division(n):
    for d in (2, 1, 0):
        yield n // d


try:
    for v in division(6):
        print(v)
except ZeroDivisionError as e:
    print(e)
