class Delegate:
    def __init__(self):
        self.log = []

    def __iter__(self):
        return self

    def __next__(self):
        self.log.append("next")
        return "n"

    def send(self, value):
        self.log.append(("send", value))
        if value == "stop":
            raise StopIteration("returned")
        return "s"

    def throw(self, *args):
        self.log.append(("throw", [type(a).__name__ for a in args]))
        return "t"

    def close(self):
        self.log.append("close")


d = Delegate()


def outer():
    r = yield from d
    print("r =", r)
    yield "after"


g = outer()
print(next(g), g.send(1), g.throw(ValueError("v")), next(g))
print(g.send("stop"))
g.close()
print(d.log)
d = Delegate()
g = outer()
next(g)
g.close()
print(d.log)


def child():
    try:
        while True:
            try:
                yield "c"
            except ValueError:
                yield "handled in child"
    finally:
        print("child finally")


def parent():
    try:
        yield from child()
    except KeyError as e:
        print("parent caught", e)
        yield "recovered"
    finally:
        print("parent finally")


p = parent()
print(next(p))
print(p.throw(ValueError()))
print(next(p))
print(p.throw(KeyError("k")))
print(list(p))
p = parent()
next(p)
p.close()


def chain(*iterables):
    total = 0
    for it in iterables:
        total += yield from it
    return total


def counted(n):
    for i in range(n):
        yield i
    return n


def main():
    total = yield from chain(counted(2), counted(3))
    print("total", total)


print(list(main()))
