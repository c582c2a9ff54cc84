"""__setattr__ and __delattr__ with the ways to store."""


class Typed:
    fields = {"name": str, "age": int}

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)

    def __setattr__(self, name, value):
        expected = self.fields.get(name)
        if expected is None:
            raise AttributeError(f"unknown field {name!r}")
        if not isinstance(value, expected):
            raise TypeError(f"{name} must be {expected.__name__}, not {type(value).__name__}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("deleting", name)
        object.__delattr__(self, name)


t = Typed(name="x", age=3)
t.age += 1
print(t.__dict__)
for name, value in (("age", "old"), ("zip", 1)):
    try:
        setattr(t, name, value)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
del t.age
print(vars(t))
try:
    del t.age
except AttributeError as e:
    print(e)


class Recorder:
    def __init__(self):
        self.__dict__["log"] = []

    def __setattr__(self, name, value):
        self.log.append((name, value))
        self.__dict__[name] = value


r = Recorder()
r.a = 1
r.b = 2
r.a += 10
print(r.log, r.a, r.__dict__.keys())


class Frozen:
    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise AttributeError("frozen")


f = Frozen(3)
try:
    f.x = 4
except AttributeError as e:
    print(e, f.x)
f.__dict__["x"] = 9
print(f.x)
