"""__getattribute__ sees every access."""


class Traced:
    kind = "traced"

    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)

    def method(self):
        return self.x + 1


t = Traced()
print(t.x)
print(t.method())
print(t.kind)
try:
    t.nope
except AttributeError as e:
    print(e)
print(hasattr(t, "y"), getattr(t, "z", 0))
t.x = 5
print(t.x)


class Guard:
    def __init__(self):
        self._secret = 1
        self.open = 2

    def __getattribute__(self, name):
        if name.startswith("_") and not name.startswith("__"):
            raise AttributeError(f"{name} is private")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f"<{name}>"


g = Guard()
print(g.open, g._secret, g.other)
print(object.__getattribute__(g, "_secret"))
