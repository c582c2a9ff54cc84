class Logger:
    def __init__(self):
        self.lines = []

    def log(self, msg, *, level="info"):
        self.lines.append(f"[{level}] {msg}")
        return self


class Prefixed(Logger):
    prefix = ">"

    def log(self, msg, **kw):
        return super().log(f"{self.prefix} {msg}", **kw)


class Counting(Logger):
    count = 0

    def log(self, msg, **kw):
        self.count += 1
        return super().log(f"{self.count}. {msg}", **kw)


class Both(Prefixed, Counting):
    prefix = "#"


for cls in (Logger, Prefixed, Counting, Both):
    obj = cls().log("start").log("bad", level="error")
    print(cls.__name__, obj.lines)
try:
    Both().log("x", "y")
except TypeError as e:
    print(e)
try:
    Logger().log()
except TypeError as e:
    print(e)
