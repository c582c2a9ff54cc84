def coroutine(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start


@coroutine
def printer(prefix):
    try:
        while True:
            item = yield
            print(prefix, item)
    except GeneratorExit:
        print(prefix, "closing")


@coroutine
def grep(word, target):
    try:
        while True:
            line = yield
            if word in line:
                target.send(line)
    finally:
        target.close()


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for t in targets:
            t.send(item)


p = grep("py", printer("match:"))
for line in ["python", "ruby", "pypy"]:
    p.send(line)
p.close()
b = broadcast(printer("A"), printer("B"))
b.send(1)
b.send(2)
b.close()
del b
