log = []


def outer():
    try:
        log.append("outer start")
        yield from middle()
        log.append("not reached")
    except ValueError as e:
        log.append(f"outer caught {e}")
        yield "recovered"
    finally:
        log.append("outer finally")


def middle():
    try:
        yield from inner()
    finally:
        log.append("middle finally")


def inner():
    try:
        yield 1
        yield 2
    finally:
        log.append("inner finally")


g = outer()
print(next(g), g.throw(ValueError("x")), list(g), log)
log.clear()
g = outer()
next(g)
g.close()
print(log)
log.clear()
g = outer()
next(g)
del g
print(log)


def returns_in_finally():
    try:
        yield 1
        raise KeyError("lost")
    finally:
        return "swallowed"


g = returns_in_finally()
next(g)
try:
    next(g)
except StopIteration as s:
    print(s.value)
