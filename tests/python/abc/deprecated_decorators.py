import abc


class Old(metaclass=abc.ABCMeta):
    @abc.abstractproperty
    def size(self):
        return 1

    @abc.abstractclassmethod
    def make(cls):
        return cls.__name__

    @abc.abstractstaticmethod
    def check(x):
        return x


class New(Old):
    size = 3

    @classmethod
    def make(cls):
        return super().make() + "!"

    @staticmethod
    def check(x):
        return not x


try:
    Old()
except TypeError as e:
    print(e)
n = New()
print(n.size, n.make(), n.check(0), Old.make(), Old.check(4))
