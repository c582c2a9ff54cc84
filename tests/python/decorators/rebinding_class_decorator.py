def add_repr(cls):
    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())
        return f"{cls.__name__}({fields})"
    cls.__repr__ = __repr__
    return cls


def singleton(cls):
    instances = {}

    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get


@add_repr
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


@singleton
class Config:
    def __init__(self, name="default"):
        self.name = name


print(Point(1, 2), [Point(3, "a")])
a = Config("first")
b = Config("second")
print(a is b, b.name)

plugins = []


def plugin(name):
    def decorate(cls):
        cls.plugin_name = name
        plugins.append(cls)
        return cls
    return decorate


@plugin("one")
class A:
    pass


@plugin("two")
class B(A):
    pass


print([(p.__name__, p.plugin_name) for p in plugins])
