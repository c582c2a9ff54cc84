def source():
    yield 1
    raise ValueError("from source")


def middle():
    for v in source():
        yield v * 2


try:
    for x in middle():
        print(x)
except ValueError as e:
    print("caught", e)


def handler():
    try:
        yield 1
    except ValueError as e:
        try:
            yield ("handling", str(e))
        except KeyError as k:
            print("context", repr(k.__context__))
            raise
    yield "end"


g = handler()
next(g)
print(g.throw(ValueError("v")))
try:
    g.throw(KeyError("k"))
except KeyError as k:
    print("out", repr(k), repr(k.__context__))


def reraises():
    try:
        raise ValueError("inner")
    except ValueError:
        yield "suspended in handler"
        try:
            raise
        except ValueError as e:
            yield ("again", str(e))


g = reraises()
print(next(g))
try:
    raise TypeError("outside")
except TypeError:
    print(next(g))
    print(next(g, "finished"))


def independent():
    try:
        raise KeyError("mine")
    except KeyError:
        yield 1
        yield 2


g = independent()
next(g)
try:
    raise ValueError("plain")
except ValueError as e:
    print(e.__context__)
next(g)
try:
    raise IndexError
except IndexError as e:
    print(e.__context__)
for v in source():
    print("uncaught after", v)
