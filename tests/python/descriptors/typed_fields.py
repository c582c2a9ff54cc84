class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return getattr(obj, self.slot)
        except AttributeError:
            raise AttributeError(f"{self.name} not set") from None

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.slot, value)


class Item:
    name = Typed(str)
    count = Typed(int)

    def __init__(self, name, count):
        self.name = name
        self.count = count


i = Item("pen", 3)
i.count += 1
print(i.name, i.count, vars(i), Item.name.kind is str)
for args in (("pen", "3"), (None, 1)):
    try:
        Item(*args)
    except TypeError as e:
        print(e)
blank = Item.__new__(Item)
try:
    blank.count
except AttributeError as e:
    print(e, e.__cause__, e.__suppress_context__)
