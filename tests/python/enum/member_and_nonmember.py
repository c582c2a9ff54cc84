from enum import Enum, member, nonmember


class Ops(Enum):
    ADD = member(lambda a, b: a + b)

    @member
    def SUB(a, b):
        return a - b

    CONST = nonmember(42)
    helper = lambda self: self.name

    def __call__(self, a, b):
        return self.value(a, b)


print(Ops.ADD(3, 4), Ops.SUB(9, 4), Ops.CONST, [m.name for m in Ops], Ops.ADD.helper())


class Functions(Enum):
    def plain(x):
        return x

    VALUE = 1


print(list(Functions), Functions.plain(5))
