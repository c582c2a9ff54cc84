class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


def g1():
    with Manager("a") as x, Manager("b", True) as y:
        yield x + y
        yield 2
    yield "after with"


print(list(g1()))
g = g1()
next(g)
print(g.throw(ValueError("v")))
g = g1()
next(g)
g.close()


def g2():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            print("finally", i)
            yield -i
    else:
        yield "else"


print(list(g2()))


def g3():
    try:
        yield 1
        return "early"
    finally:
        yield "in finally"
        print("end of finally")


print(list(g3()))


def g4():
    try:
        try:
            yield 1
        finally:
            yield "f1"
    except ValueError as e:
        yield ("caught", str(e))
    else:
        yield "else"
    finally:
        yield "f2"


print(list(g4()))
g = g4()
next(g)
print(g.throw(ValueError("v")), list(g))


def g5():
    while True:
        try:
            x = yield
            if x == "break":
                break
            if x == "return":
                return "R"
        finally:
            print("cleanup", x)
    yield "broke"


g = g5()
next(g)
g.send("one")
print(g.send("break"))
g = g5()
next(g)
try:
    g.send("return")
except StopIteration as s:
    print(s.value)
