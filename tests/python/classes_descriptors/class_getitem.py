"""__class_getitem__ and subscripting of instances."""


class Box:
    def __class_getitem__(cls, item):
        if isinstance(item, tuple):
            names = ", ".join(i.__name__ for i in item)
        else:
            names = item.__name__
        return f"{cls.__name__}[{names}]"

    def __getitem__(self, i):
        return ("instance", i)


class Sub(Box):
    pass


print(Box[int], Box[int, str], Sub[float], Box()[3])


class Typed:
    def __class_getitem__(cls, kind):
        return type(f"Typed{kind.__name__}", (cls,), {"kind": kind})

    def __init__(self, value):
        self.value = self.kind(value)


T = Typed[int]
print(T.__name__, T("5").value + 1, issubclass(T, Typed), T.kind is int)


class Plain:
    pass


try:
    Plain[int]
except TypeError as e:
    print(e)
try:
    Plain()[0]
except TypeError as e:
    print(e)
