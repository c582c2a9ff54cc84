class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[key or cls.__name__] = cls


class Csv(Plugin, key="csv"):
    pass


class Json(Plugin):
    pass


options = {"key": "x"}


class Xml(Plugin, **options):
    pass


print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class Bad(Plugin, other=1):
        pass
except TypeError as error:
    print(error)


class Field:
    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner.__name__

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        instance.__dict__[self.name] = (self.owner, value)


class Record:
    first = Field()
    second = Field()


r = Record()
r.first = 1
print(r.first, r.second, Record.first.name, Record.second.owner)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}<{item}>"


print(Generic["x"])
