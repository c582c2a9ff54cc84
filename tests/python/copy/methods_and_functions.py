import copy


class Counter:
    def __init__(self):
        self.n = 0

    def bump(self):
        self.n += 1
        return self.n


c = Counter()
holder = {"call": c.bump, "plain": len, "f": lambda: 3, "cls": Counter}
shallow = copy.copy(holder)
print(shallow["call"](), c.n)
deep = copy.deepcopy(holder)
print(deep["call"](), deep["call"](), c.n)
print(deep["plain"] is len, deep["f"] is holder["f"], deep["cls"] is Counter)
registry = {"handlers": [print, str.upper], "counter": c}
clone = copy.deepcopy(registry)
print(clone["handlers"][1]("abc"), clone["counter"] is c, clone["counter"].n)
