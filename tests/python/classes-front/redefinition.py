class Shape:
    sides = 0

    def name(self):
        return "first"


old = Shape()
Old = Shape


class Shape(Shape):
    sides = 4

    def name(self):
        return "second+" + super().name()


print(Shape().name(), old.name(), Shape.__bases__[0] is Old, isinstance(Shape(), Old))
for i in range(2):
    class Loop:
        index = i

        def get(self):
            return self.index

    print(Loop().get(), Loop.__name__)


class Twice:
    def method(self):
        return 1

    def method(self):
        return 2

    value = 1
    value = value + 1


print(Twice().method(), Twice.value)


def maybe(flag):
    if flag:
        class Result:
            ok = True
    else:
        class Result:
            ok = False
    return Result


print(maybe(True).ok, maybe(False)().ok)
try:
    Undefined()
except NameError as error:
    print(error)


class Undefined:
    pass


print(Undefined().__class__.__name__)
