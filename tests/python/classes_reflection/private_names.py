"""Name mangling in its corners."""


class A:
    __count = 0

    def __init__(self):
        self.__x = 1
        self.__class__.__count += 1

    def get(self):
        return self.__x, self.__count

    def __hidden(self):
        return "A hidden"

    def call(self):
        return self.__hidden()

    def other(self, o):
        return o.__x


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 2

    def __hidden(self):
        return "B hidden"

    def getb(self):
        return self.__x


b = B()
print(b.get(), b.getb(), b.call(), b._A__x, b._B__x, sorted(vars(b)), b._A__hidden(), A().other(b))
try:
    b.__x
except AttributeError as e:
    print(e)
print(hasattr(b, "__x"), getattr(b, "_B__x"), A._A__count, B._A__count)
b.__y = 5
print(b.__y, "__y" in vars(b))


class _Lead:
    def __init__(self):
        self.__v = 3


print(vars(_Lead()))
