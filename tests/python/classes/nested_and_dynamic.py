class Outer:
    limit = 3

    class Inner:
        def __init__(self, v):
            self.v = v

        def __repr__(self):
            return f"Inner({self.v})"

    class Error(Exception):
        pass

    def make(self, v):
        if v > self.limit:
            raise Outer.Error(f"{v} > {self.limit}")
        return self.Inner(v)


o = Outer()
print(o.make(1), Outer.Inner(2), Outer.Inner.__name__, Outer.Inner.__qualname__, Outer.make.__qualname__)
try:
    o.make(9)
except Outer.Error as e:
    print(type(e).__name__, e)


def make_class(n):
    class Local:
        size = n

        def get(self):
            return n * self.size

    return Local


A, B = make_class(2), make_class(5)
print(A().get(), B().get(), A is B, A.size, A.__name__, A.__qualname__, isinstance(A(), B))


class Limits:
    x = [i for i in range(3)]
    a, b = 1, 2
    total = a + b
    kind = "big" if total > 2 else "small"


print(Limits.x, hasattr(Limits, "i"), Limits.total, Limits().kind)


class Counter:
    instances = []

    def __init__(self):
        self.instances.append(self)
        self.id = len(self.instances)

    @classmethod
    def total(cls):
        return len(cls.instances)


x, y = Counter(), Counter()
print(x.id, y.id, Counter.total(), x.total(), x.instances is y.instances)


def method(self):
    return f"patched {self.id}"


Counter.patched = method
x.own = lambda: "own"
print(y.patched(), x.own(), Counter.patched(x))
x.total = lambda: "instance"
print(x.total(), y.total())
handlers = {"a": Counter.total, "b": x.patched}
print(handlers["a"](), handlers["b"](), getattr(x, "pat" + "ched")())
