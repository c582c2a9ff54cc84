from contextlib import contextmanager


class Store:
    def __init__(self):
        self.data = {}
        self.log = []

    @contextmanager
    def transaction(self):
        backup = dict(self.data)
        self.log.append("begin")
        try:
            yield self.data
        except Exception as error:
            self.data.clear()
            self.data.update(backup)
            self.log.append(f"rollback {type(error).__name__}")
            raise
        else:
            self.log.append("commit")


store = Store()
with store.transaction() as data:
    data["a"] = 1
try:
    with store.transaction() as data:
        data["b"] = 2
        raise ValueError("no")
except ValueError:
    pass
with store.transaction() as outer:
    outer["c"] = 3
    try:
        with store.transaction() as inner:
            inner["d"] = 4
            inner["e"]
    except KeyError as error:
        print("inner failed", error)
print(store.data, store.log)


@contextmanager
def temporarily(obj, **changes):
    old = {name: getattr(obj, name) for name in changes}
    for name, value in changes.items():
        setattr(obj, name, value)
    try:
        yield obj
    finally:
        for name, value in old.items():
            setattr(obj, name, value)


class Config:
    debug = False
    level = 1


config = Config()
with temporarily(config, debug=True, level=5) as c:
    print(c.debug, c.level)
print(config.debug, config.level)
