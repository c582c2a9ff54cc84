"""Attributes of classes: reading, adding, deleting, __dict__."""


class A:
    """Doc of A."""

    x = 1

    def f(self):
        return "f"


print(sorted(k for k in A.__dict__ if not k.startswith("__")))
print(A.__dict__["x"], "f" in A.__dict__, "zz" in A.__dict__, type(A.__dict__).__name__)
print(A.__doc__, A.__name__, A.__qualname__, A.__module__)
A.y = 2
a = A()
print(a.y, vars(A)["y"], A.__dict__.get("y"), A.__dict__.get("nope", "none"))
try:
    A.__dict__["q"] = 1
except TypeError as e:
    print(e)
A.g = lambda self, n: n * self.y
print(a.g(4))
del A.y
try:
    a.y
except AttributeError as e:
    print(e)
try:
    del A.y
except AttributeError as e:
    print(e)
try:
    A.nope
except AttributeError as e:
    print(e)
try:
    int.foo = 1
except TypeError as e:
    print(e)


class B(A):
    z = 3


print([k for k in vars(B) if not k.startswith("__")], B.x, "x" in vars(B), B.__doc__)
A.x = 50
print(B.x, B().x, a.x)
B.x = 60
print(A.x, B.x)
A.f = lambda self: "new f"
print(a.f(), B().f())
print({k: v for k, v in A.__dict__.items() if k == "x"})


class Reg:
    handlers = {}

    @classmethod
    def register(cls, f):
        cls.handlers[f.__name__] = f
        setattr(cls, "do_" + f.__name__, f)
        return f


@Reg.register
def ping(self):
    return "pong"


print(Reg().do_ping(), sorted(Reg.handlers))
