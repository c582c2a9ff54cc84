from functools import singledispatchmethod


class Formatter:
    def __init__(self, prefix):
        self.prefix = prefix

    @singledispatchmethod
    def format(self, value):
        """Formats."""
        return f"{self.prefix}?{value}"

    @format.register(int)
    def _(self, value):
        return f"{self.prefix}i{value}"

    @format.register(list)
    def _(self, value):
        return [self.format(item) for item in value]

    @singledispatchmethod
    @classmethod
    def kind(cls, value):
        return (cls.__name__, "other")

    @kind.register(str)
    @classmethod
    def _(cls, value):
        return (cls.__name__, "text")


f = Formatter(">")
print(f.format(1), f.format("a"), f.format([1, None, [2]]))
print(Formatter.kind(1), Formatter.kind("x"), f.kind("y"))
print(f.format.__name__, f.format.__doc__)


class Sub(Formatter):
    pass


print(Sub("#").format(True), Sub.kind("z"))
