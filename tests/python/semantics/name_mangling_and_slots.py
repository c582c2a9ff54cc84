class Base:
    __hidden = 1
    _shared = 2

    def __init__(self):
        self.__x = "base"

    def base_x(self):
        return self.__x, self.__hidden

    def __helper(self):
        return "base helper"

    def call(self):
        return self.__helper()


class Child(Base):
    def __init__(self):
        super().__init__()
        self.__x = "child"

    def child_x(self):
        return self.__x

    def __helper(self):
        return "child helper"


c = Child()
print(c.base_x(), c.child_x(), c.call(), c._Base__x, c._Child__x, Base._Base__hidden, c._shared)
try:
    c.__x
except AttributeError as e:
    print(e)
try:
    c.child_hidden = Child.__hidden
except AttributeError as e:
    print(e)


class Counter:
    total = 0

    def bump(self):
        self.total += 1
        return self.total


a, b = Counter(), Counter()
print(a.bump(), a.bump(), b.bump(), Counter.total, a.total)
Counter.total = 10
print(Counter().bump(), a.bump(), Counter.total)


class Registry:
    items = []
    index = {}

    def add(self, k):
        self.items.append(k)
        self.index[k] = len(self.items)
        self.last = k


r1, r2 = Registry(), Registry()
r1.add("a")
r2.add("b")
print(r1.items is r2.items, Registry.items, Registry.index, r1.last, r2.last, hasattr(Registry, "last"))
r1.items = ["own"]
print(r1.items, r2.items)
