from collections.abc import MutableMapping, Mapping


class Store(MutableMapping):
    def __init__(self, *args, **kw):
        self.data = {}
        self.update(*args, **kw)

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


s = Store({"A": 1}, B=2)
print(s["a"], s.get("zz"), s.get("zz", 0), "B" in s, "q" in s, len(s), list(s), sorted(s.items()), list(s.values()), list(s.keys()))
print(s.pop("A"), s.pop("none", None), s.setdefault("C", 3), s.setdefault("c", 4), s == {"b": 2, "c": 3}, s != {}, dict(s), {**s})
s.update([("x", 1)], y=2)
print(s.popitem(), len(s), isinstance(s, Mapping), isinstance(s, dict))
del s["X"]
for t in [lambda: s["none"], lambda: s.pop("none"), lambda: hash(s)]:
    try:
        t()
    except Exception as e:
        print(type(e).__name__, e)
s.clear()
print(len(s), bool(s))
try:
    s.popitem()
except KeyError:
    print("empty")
