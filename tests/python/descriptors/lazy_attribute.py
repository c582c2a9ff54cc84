class lazy:
    def __init__(self, fn):
        self.fn = fn
        self.__doc__ = fn.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = self.fn(obj)
        obj.__dict__[self.name] = value
        return value


class Data:
    def __init__(self, xs):
        self.xs = xs

    @lazy
    def total(self):
        """Sum of the numbers."""
        print("computing")
        return sum(self.xs)


d = Data([1, 2, 3])
print(vars(d))
print(d.total, d.total)
d.xs.append(10)
print(d.total, vars(d))
del d.total
print(d.total)
print(Data.total.__doc__, isinstance(Data.total, lazy))
d.total = "override"
print(d.total)
