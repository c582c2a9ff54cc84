x = "module"
n = 3


class Scope:
    y = x
    x = "class"
    z = x
    n = 5
    lengths = [i for i in range(n)]
    doubled = [i * n for i in range(2)]
    pairs = {i: x for i in range(2)}
    made = list(n for _ in range(2))
    f = lambda self: x

    def read(self):
        return x

    class Inner:
        w = x
        x = "inner"
        v = x


print(Scope.y, Scope.z, Scope.lengths, Scope.doubled, Scope.pairs, Scope.made)
print(Scope().f(), Scope().read(), Scope.Inner.w, Scope.Inner.v)


def outer():
    x = "local"
    q = "free"

    class Local:
        a = q
        b = [q for _ in range(1)]
        q2 = q

        def get(self):
            return x, q

    class Bound:
        b = x if False else "no"

    return Local, Bound


L, B = outer()
print(L.a, L.b, L.q2, L().get(), B.b)
print(L.__qualname__, B.__name__, Scope.Inner.__qualname__)


def fallback():
    x = "hidden"

    class C:
        try:
            y = x
        except NameError as e:
            y = str(e)
        x = 1
    return C


print(fallback().y, fallback().x)
