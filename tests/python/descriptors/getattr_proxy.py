class Proxy:
    def __init__(self, target, allow):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_allow", set(allow))

    def __getattr__(self, name):
        if name not in self._allow:
            raise AttributeError(f"access to {name!r} denied")
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        if name.startswith("_"):
            raise AttributeError(f"{name} is read-only")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        raise AttributeError("no deletes")


class Thing:
    def __init__(self):
        self.x = 1
        self.secret = 2

    def hello(self):
        return f"hello {self.x}"


t = Thing()
p = Proxy(t, ["x", "hello"])
p.x = 10
print(p.x, p.hello(), t.x, hasattr(p, "secret"), getattr(p, "secret", "none"))
for code in ("secret", "_allow"):
    try:
        if code == "secret":
            p.secret
        else:
            p._allow = {"secret"}
    except AttributeError as e:
        print(e)
try:
    del p.x
except AttributeError as e:
    print(e)
