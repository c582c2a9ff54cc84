from abc import ABCMeta, abstractmethod


class Plugin(metaclass=ABCMeta):
    registry = []

    @abstractmethod
    def execute(self, value): ...


class Upper(Plugin):
    def execute(self, value):
        return value.upper()


print(type(Plugin), type(Upper), isinstance(Plugin, ABCMeta), isinstance(Upper, type))
print(Upper().execute("abc"))
try:
    Plugin()
except TypeError as e:
    print(type(e).__name__, e)
print(Plugin.__abstractmethods__, Upper.__abstractmethods__)
print(ABCMeta, ABCMeta.__name__, issubclass(ABCMeta, type))
