import copy


class Base:
    def __init__(self, items):
        self.items = items

    def __deepcopy__(self, memo):
        cls = self.__class__
        result = cls.__new__(cls)
        for key, value in self.__dict__.items():
            setattr(result, key, copy.deepcopy(value, memo))
        return result


class Child(Base):
    def __init__(self, items, extra):
        super().__init__(items)
        self.extra = extra


c = Child([1, [2]], {"k": [3]})
d = copy.deepcopy(c)
d.items[1].append(5)
d.extra["k"] = None
print(type(d).__name__, d.items, c.items, d.extra, c.extra)
