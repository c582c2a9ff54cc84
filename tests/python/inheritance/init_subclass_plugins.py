class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.key = key or cls.__name__.lower()
        if cls.key in Plugin.registry:
            raise ValueError(f"duplicate plugin {cls.key!r}")
        Plugin.registry[cls.key] = cls

    def run(self, text):
        return text


class Upper(Plugin):
    def run(self, text):
        return text.upper()


class Reverse(Plugin, key="rev"):
    def run(self, text):
        return text[::-1]


class Both(Reverse, key="both"):
    def run(self, text):
        return Upper().run(super().run(text))


for key, cls in Plugin.registry.items():
    print(key, cls.__name__, cls().run("abc"))
try:
    class Again(Plugin, key="rev"):
        pass
except ValueError as e:
    print(e)
try:
    class Odd(Plugin, color="red"):
        pass
except TypeError as e:
    print(type(e).__name__, e)
