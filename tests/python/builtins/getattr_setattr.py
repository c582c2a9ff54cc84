class Config:
    debug = False

    def __init__(self, **options):
        for k, v in options.items():
            setattr(self, k, v)

    def get(self, name, default=None):
        return self.name if name == "name" else getattr(self, "level", default)


c = Config(level=3, name="cfg")
print(
    c.level,
    c.get("name"),
    c.get("size"),
    c.get("size", 5),
    hasattr(c, "level"),
    hasattr(c, "size"),
    getattr(c, "debug"),
    getattr(c, "get")("level"),
)
print(getattr(c, "debug", "<missing>"), getattr(c, "size", "<missing>"), end="; ")
setattr(c, "level", c.level + 1)
setattr(Config, "debug", True)
delattr(c, "name")
print(
    c.level,
    c.debug,
    hasattr(c, "name"),
    getattr("abc", "upper")(),
    getattr([], "append").__name__,
    hasattr("a", "upper"),
    hasattr(5, "upper"),
    getattr(5, "real"),
    getattr(1.5, "is_integer")(),
    hasattr([], "add"),
)
for f in (
    lambda: getattr(c, "name"),
    lambda: getattr(c, "size"),
    lambda: delattr(c, "size"),
    lambda: getattr(c, 5),
    lambda: setattr(c, 5, 1),
    lambda: getattr("a", "append"),
    lambda: getattr(None, "x"),
    lambda: setattr("a", "x", 1),
    lambda: setattr(None, "x", 1),
    lambda: delattr(Config, "size"),
    lambda: getattr(Config, "level"),
    lambda: c.level.real.size if False else c.name,
):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Field:
    size = 1


f = Field()
f.a = f.b = 1
f.a += 5
f.c = f
print(f.a, f.b, f.c.c.a, [getattr(f, "a"), getattr(f, "b")], f.c is f)
