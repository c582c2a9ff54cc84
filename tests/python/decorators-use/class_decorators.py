def auto_repr(cls):
    def __repr__(self):
        args = ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())
        return f"{cls.__name__}({args})"
    cls.__repr__ = __repr__
    return cls


def singleton(cls):
    made = {}

    def get(*args, **kwargs):
        if cls not in made:
            made[cls] = cls(*args, **kwargs)
        return made[cls]
    return get


def frozen(cls):
    def __setattr__(self, name, value):
        if name in self.__dict__:
            raise AttributeError(f"{name} is frozen")
        object.__setattr__(self, name, value)
    cls.__setattr__ = __setattr__
    return cls


@auto_repr
@frozen
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


@singleton
class Settings:
    def __init__(self, level=1):
        self.level = level


p = Point(1, "b")
print(p)
try:
    p.x = 2
except AttributeError as e:
    print(e)
p.z = [p.x]
print(p, Settings(5) is Settings(6), Settings().level)
