def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")


g = gen()
print(next(g))
g.close()
g.close()
print(list(g))

fresh = gen()
fresh.close()
print(next(fresh, "nothing"))


count = 0


def stubborn():
    global count
    while count < 1:
        try:
            yield
        except GeneratorExit:
            count += 1
            print("ignoring")
    yield "last"


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print("RuntimeError:", e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value"


r = returns()
next(r)
print(r.close())


def raises():
    try:
        yield 1
    finally:
        raise ValueError("in cleanup")


r = raises()
next(r)
try:
    r.close()
except ValueError as e:
    print("ValueError", e, type(e.__context__).__name__)
del s
