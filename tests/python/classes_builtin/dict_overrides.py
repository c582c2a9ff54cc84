"""Overriding item access of a dict."""


class Lower(dict):
    def __init__(self, *args, **kwargs):
        super().__init__()
        self.update(*args, **kwargs)

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __delitem__(self, key):
        super().__delitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def get(self, key, default=None):
        return super().get(key.lower(), default)

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def __repr__(self):
        return f"{type(self).__name__}({super().__repr__()})"


d = Lower({"Content-Type": "text"}, Accept="all")
print(d, d["CONTENT-type"], "ACCEPT" in d, d.get("nope", 1), d.get("accept"))
d["X"] = 1
print(d.keys(), len(d))
del d["x"]
print(d)
try:
    d["missing"]
except KeyError as e:
    print("KeyError", e)


class AttrDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        del self[name]


a = AttrDict(x=1)
a.y = 2
print(a.x, a.y, a, a.keys())
del a.x
print(a, hasattr(a, "x"), getattr(a, "zz", "none"))
try:
    a.nope
except AttributeError as e:
    print(e)


class Logged(dict):
    def __setitem__(self, k, v):
        print("set", k)
        dict.__setitem__(self, k, v)


lg = Logged(a=1)
lg.update(b=2)
lg.setdefault("c", 3)
lg["d"] = 4
print(lg)
