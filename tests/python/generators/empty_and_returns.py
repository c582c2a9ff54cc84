def empty():
    return
    yield


def empty2():
    if False:
        yield 1


def only_return():
    return 5
    yield


def bare():
    x = yield
    print("x", x)


print(list(empty()), list(empty2()))
try:
    next(only_return())
except StopIteration as s:
    print(s.value)
b = bare()
print(next(b))
print(next(b, "end"))


def tuples():
    yield 1, 2
    yield
    yield (3,)
    yield *[4, 5], 6


print(list(tuples()))


def cond(flag):
    yield 1 if flag else 2
    y = yield
    yield y
    yield not flag
    yield flag and "yes" or "no"


print(list(cond(True)), list(cond(False)))


def strings():
    text = f"{(yield 'q')}!"
    yield text


s = strings()
next(s)
print(s.send("answer"))


def walrus():
    while (cmd := (yield)) != "stop":
        print("cmd", cmd)
    return "stopped"


w = walrus()
next(w)
w.send("go")
try:
    w.send("stop")
except StopIteration as e:
    print(e.value)


def aug():
    total = 0
    while total < 10:
        total += yield total
    yield "over"


a = aug()
next(a)
print(a.send(3), a.send(4), a.send(5))


def asserts():
    assert (yield 1), "message"
    yield "passed"


x = asserts()
next(x)
try:
    x.send(0)
except AssertionError as e:
    print("assert", e)
