"""__new__ that gives the same object each time."""


class Config:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            print("creating")
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, name="default"):
        print("init", name)
        self.name = name


a = Config("one")
b = Config("two")
print(a is b, a.name, b.name)


class Sub(Config):
    pass


print(Sub("x") is a, type(Sub("y")).__name__)


class Registry:
    items = {}

    def __new__(cls, key):
        if key in cls.items:
            return cls.items[key]
        self = object.__new__(cls)
        cls.items[key] = self
        return self

    def __init__(self, key):
        self.key = key
        self.count = getattr(self, "count", 0) + 1


x = Registry("k")
y = Registry("k")
z = Registry("j")
print(x is y, x.count, z.count, sorted(Registry.items))
