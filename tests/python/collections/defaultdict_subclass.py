from collections import defaultdict


class KeyDefault(defaultdict):
    def __missing__(self, key):
        self[key] = value = self.default_factory(key)
        return value


d = KeyDefault(lambda k: k * 2)
print(d["ab"], d[4], dict(d))


class Registry(defaultdict):
    def __init__(self):
        super().__init__(list)

    def add(self, name, item):
        self[name].append(item)
        return self


r = Registry().add("a", 1).add("a", 2)
print(r["a"], r["none"], len(r), isinstance(r, dict))
print(r, type(r).__name__)


class Upper(defaultdict):
    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(int)
u["a"] += 1
u["A"] += 1
print(dict(u))
