"""__getattr__ is asked only where the attribute is missing."""


class Proxy:
    def __init__(self, target):
        self._target = target
        self.own = "own"

    def __getattr__(self, name):
        print("getattr", name)
        return getattr(self._target, name)


p = Proxy([3, 1, 2])
print(p.own)
p.append(4)
print(p.count(3), p._target)
try:
    p.nope
except AttributeError as e:
    print(e)
print(hasattr(p, "sort"), hasattr(p, "missing"), getattr(p, "zzz", "default"))


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:].upper()
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


d = Dynamic()
print(d.get_thing(), d.get_x())
try:
    d.other
except AttributeError as e:
    print(e)
try:
    len(d)
except TypeError as e:
    print(e)


class Lazy:
    def __getattr__(self, name):
        print("compute", name)
        value = len(name)
        setattr(self, name, value)
        return value


z = Lazy()
print(z.hello, z.hello, z.__dict__)


class WithProp:
    @property
    def p(self):
        raise AttributeError("inner")

    def __getattr__(self, name):
        return f"fallback {name}"


print(WithProp().p, WithProp().q)
