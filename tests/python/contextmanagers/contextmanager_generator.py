from contextlib import contextmanager

log = []


@contextmanager
def section(name, swallow=()):
    log.append(f"<{name}>")
    try:
        yield name.upper()
    except swallow as e:
        log.append(f"swallowed {e}")
    finally:
        log.append(f"</{name}>")


with section("a") as a, section("b") as b:
    log.append(a + b)
print(log)
log.clear()
with section("c", swallow=(ValueError,)):
    int("x")
try:
    with section("d"):
        raise KeyError("k")
except KeyError as e:
    log.append(repr(e))
print(log)


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    return
    yield


for cm in (twice, never):
    try:
        with cm() as v:
            print("body", v)
    except RuntimeError as e:
        print(e)


@section("deco")
def work():
    log.append("work")


log.clear()
work(); work()
print(log)
