"""Mixins that rely on super() of classes they do not know."""


class Loud:
    def speak(self):
        return super().speak().upper() + "!"


class Twice:
    def speak(self):
        return " ".join([super().speak()] * 2)


class Dog:
    def speak(self):
        return "woof"


class LoudDog(Loud, Dog):
    pass


class VeryLoud(Twice, Loud, Dog):
    pass


class LoudTwice(Loud, Twice, Dog):
    pass


print(LoudDog().speak(), VeryLoud().speak(), LoudTwice().speak())
try:
    Loud().speak()
except AttributeError as e:
    print(e)


class ReprMixin:
    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()))
        return f"{self.__class__.__name__}({fields})"


class EqMixin:
    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self):
        return hash(tuple(sorted(vars(self).items())))


class Point(ReprMixin, EqMixin):
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2), Point(1, 2) == Point(1, 2), len({Point(1, 2), Point(1, 2)}), Point(1, 2) != Point(2, 1))


class Timestamped:
    def __init__(self, *args, stamp=0, **kw):
        super().__init__(*args, **kw)
        self.stamp = stamp


class Named:
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name


class Item(Timestamped, Named):
    pass


print(vars(Item("n", stamp=5)), vars(Item(name="m")))


class History(dict):
    def __init__(self, *a, **k):
        self.log = []
        super().__init__(*a, **k)

    def __setitem__(self, k, v):
        self.log.append(k)
        super().__setitem__(k, v)


class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)


class Combined(History, Upper):
    pass


c = Combined()
c["a"] = 1
print(c, c.log)
