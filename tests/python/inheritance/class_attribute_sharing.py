class Counter:
    total = 0
    names = []

    def __init__(self, name):
        self.name = name
        Counter.total += 1
        self.names.append(name)
        type(self).own = getattr(type(self), "own", 0) + 1


class Special(Counter):
    total = 100


a, b, c = Counter("a"), Special("b"), Special("c")
print(Counter.total, Special.total, a.total, b.total)
print(Counter.names is Special.names, c.names)
print(Counter.own, Special.own)
b.total += 5
print(b.total, Special.total, "total" in vars(b), "total" in vars(c))
del b.total
print(b.total)
try:
    del b.total
except AttributeError as e:
    print("AttributeError", e)
Special.names = ["private"]
print(Counter.names, a.names, c.names)
