from contextlib import contextmanager


class Config:
    debug = False
    level = 1


@contextmanager
def patched(obj, **changes):
    missing = object()
    old = {k: getattr(obj, k, missing) for k in changes}
    for k, v in changes.items():
        setattr(obj, k, v)
    try:
        yield obj
    finally:
        for k, v in old.items():
            if v is missing:
                delattr(obj, k)
            else:
                setattr(obj, k, v)


print(Config.debug, Config.level, hasattr(Config, "extra"))
with patched(Config, debug=True, extra="x") as c:
    print(c.debug, c.level, c.extra)
    with patched(Config, level=9):
        print(Config.level)
    print(Config.level)
try:
    with patched(Config, level=5):
        print(Config.level)
        raise KeyError("boom")
except KeyError as e:
    print("error", e)
print(Config.debug, Config.level, hasattr(Config, "extra"))
p = patched(Config)
print(p.__enter__() is Config, p.__exit__(None, None, None))
