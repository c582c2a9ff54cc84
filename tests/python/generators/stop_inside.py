def a():
    yield 1
    raise StopIteration("x")


try:
    for v in a():
        print(v)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)


def b():
    it = iter([1])
    while True:
        yield next(it)


try:
    print(list(b()))
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)

g = (next(iter([])) for _ in range(3))
try:
    list(g)
except RuntimeError as e:
    print(e)


def c():
    try:
        yield 1
    except StopIteration:
        yield "caught stop"


g = c()
next(g)
print(g.throw(StopIteration))
g = c()
next(g)
next(g, None)
try:
    g.throw(StopIteration("after"))
except StopIteration as e:
    print("StopIteration", e.value)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)
