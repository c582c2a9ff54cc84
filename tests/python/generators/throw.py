def gen():
    while True:
        try:
            x = yield
            print("got", x)
        except ValueError as e:
            print("caught", repr(e))
            yield "handled"
        except KeyError:
            print("key")
            return "bye"


g = gen()
next(g)
g.send(1)
print(g.throw(ValueError("boom")))
next(g)
print(g.throw(ValueError, "text"))
next(g)
print(g.throw(ValueError, ValueError("inst")))
next(g)
print(g.throw(ValueError))
next(g)
try:
    g.throw(KeyError)
except StopIteration as s:
    print("stop", s.value)
try:
    g.throw(RuntimeError("after end"))
except RuntimeError as e:
    print("raised", e)

h = gen()
try:
    h.throw(IndexError("not started"))
except IndexError as e:
    print("unstarted", e)
print(list(h))

for bad in (5, "x", int, [1]):
    k = gen()
    next(k)
    try:
        k.throw(bad)
    except TypeError as e:
        print(e)
k = gen()
next(k)
try:
    k.throw(ValueError("a"), "b")
except TypeError as e:
    print(e)
try:
    k.throw()
except TypeError as e:
    print(e)


def passes():
    yield 1
    yield 2


p = passes()
next(p)
try:
    p.throw(ZeroDivisionError("z"))
except ZeroDivisionError as e:
    print("through", e)
print(list(p))
