def plain(x):
    return x + 1


class Tools:
    count = 0

    @staticmethod
    def add(a, b=1):
        return a + b

    @classmethod
    def make(cls, *args):
        cls.count += 1
        return cls, args

    inc = staticmethod(plain)
    build = classmethod(lambda cls, x: (cls.__name__, x))


class Sub(Tools):
    @classmethod
    def make(cls, *args):
        first = super().make(*args)
        return "sub", first[0].__name__, first[1]

    @staticmethod
    def add(a, b=1):
        return Tools.add(a, b) * 10


print(Tools.add(1), Tools().add(1, 5), Sub.add(2))
print(Tools.make(1)[1], Sub.make(1, 2))
print(Tools.count, Sub.count)
print(Tools.inc(1), Tools().inc(2), Tools.build(3), Sub().build(4))

s = staticmethod(plain)
print(s(4))
