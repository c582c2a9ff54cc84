"""A dict subclass with __missing__ and methods of dict."""


class Counts(dict):
    def __missing__(self, key):
        return 0

    def add(self, key):
        self[key] += 1


c = Counts()
for word in "a b a c a b".split():
    c.add(word)
print(c, c["zzz"], len(c), "zzz" in c, c.get("zzz"), c.get("a"))
print(sorted(c.items(), key=lambda kv: -kv[1]), list(c), list(c.values()))
print(isinstance(c, dict), type(c).__name__, c == {"a": 3, "b": 2, "c": 1})
print(type(c.copy()).__name__, type(c | {"x": 1}).__name__, type({"x": 1} | c).__name__)
c |= {"q": 5}
print(type(c).__name__, c)
c.update(a=10)
c.update({"b": 20})
print(c.pop("q"), c.setdefault("n", 4), c)
print({**c}, dict(c), type(dict(c)).__name__)
del c["n"]
try:
    del c["n"]
except KeyError as e:
    print("KeyError", e)
for k, v in c.items():
    print(k, v)


class Lazy(dict):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value


z = Lazy()
print(z[3], z[4], z, z.get(9), 9 in z)


class Strict(dict):
    def __missing__(self, key):
        raise KeyError(f"no {key!r} here")


try:
    Strict()["k"]
except KeyError as e:
    print(e.args)


def f(**kw):
    return kw


print(f(**c), "%(a)d" % c, "{a}".format(**c), "{a}-{zz}".format_map(c))
print(Counts(a=1), Counts([("x", 2)]), Counts({"m": 1}, n=2), Counts.fromkeys(["u"], 7), type(Counts.fromkeys("u")).__name__)
print(bool(c), bool(Counts()), c != {}, list(reversed(c)))
