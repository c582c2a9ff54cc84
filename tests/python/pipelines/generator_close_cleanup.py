log = []


def resource(name, n):
    log.append(f"open {name}")
    try:
        for i in range(n):
            yield f"{name}{i}"
    except GeneratorExit:
        log.append(f"exit {name}")
        raise
    finally:
        log.append(f"close {name}")


def both():
    yield from resource("a", 2)
    yield from resource("b", 5)


g = both()
print(next(g), next(g), next(g))
g.close()
print(log)
log.clear()
print(list(both()), log)
log.clear()
g = resource("c", 3)
g.close()
print(log)
g = resource("d", 3)
next(g)
try:
    g.throw(ValueError("boom"))
except ValueError as e:
    print(e, log)


def stubborn():
    for i in range(2):
        try:
            yield i
        except GeneratorExit:
            pass


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
