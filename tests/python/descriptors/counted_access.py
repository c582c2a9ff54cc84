class Counted:
    def __init__(self, default):
        self.default = default
        self.reads = 0
        self.values = {}

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        self.reads += 1
        return self.values.get(id(obj), self.default)

    def __set__(self, obj, value):
        self.values[id(obj)] = value


class Config:
    debug = Counted(False)
    level = Counted("info")


a, b = Config(), Config()
a.debug = True
print(a.debug, b.debug, a.level)
b.level = "warn"
print([c.level for c in (a, b)])
print(Config.debug.reads, Config.level.reads)
print(vars(a), vars(b), hasattr(a, "debug"), Config.debug.reads)
print(getattr(a, "level", None), Config.level.values == {id(b): "warn"})
