"""__init_subclass__ with keywords and registration."""


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugin_name = name or cls.__name__.lower()
        Plugin.registry[cls.plugin_name] = cls


class Csv(Plugin, name="csv-files"):
    pass


class Json(Plugin):
    pass


class Special(Csv):
    pass


print({k: v.__name__ for k, v in Plugin.registry.items()}, Special.plugin_name)


class Checked:
    required = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        for name in cls.required:
            if not hasattr(cls, name):
                raise TypeError(f"{cls.__name__} must define {name}")


class Base(Checked):
    required = ("run",)

    def run(self):
        return 1


try:

    class Bad(Checked):
        required = ("go",)

except TypeError as e:
    print(e)
try:

    class Bad2(Checked, extra=1):
        pass

except TypeError as e:
    print(e)
try:

    class Bad3(extra=1):
        pass

except TypeError as e:
    print(e)


class A:
    def __init_subclass__(cls, a=0, **kw):
        print("A", cls.__name__, a, kw)
        super().__init_subclass__(**kw)


class B:
    def __init_subclass__(cls, b=0, **kw):
        print("B", cls.__name__, b, kw)
        super().__init_subclass__(**kw)


class C(A, B, a=1, b=2):
    pass


print(C.__mro__[1].__name__, C.__init_subclass__.__name__)
