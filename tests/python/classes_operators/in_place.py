"""In-place operators, their fallback, and identity."""


class Acc:
    def __init__(self, items=()):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __isub__(self, other):
        self.items.remove(other)
        return self

    def __imul__(self, n):
        self.items *= n
        return self

    def __ior__(self, other):
        return NotImplemented

    def __or__(self, other):
        return Acc(self.items + [("or", other)])

    def __add__(self, other):
        return Acc(self.items + [("add", other)])


a = Acc([1])
same = a
a += 2
a += 3
a -= 1
a *= 2
print(a.items, same is a)
a |= 9
print(a.items, same is a)
c = a + 1
print(c.items[-1], same is a)


class Vec:
    def __init__(self, *xs):
        self.xs = xs

    def __add__(self, o):
        return Vec(*(x + y for x, y in zip(self.xs, o.xs)))

    def __repr__(self):
        return f"Vec{self.xs}"


v = w = Vec(1, 2)
v += Vec(10, 20)
print(v, w)


class Every:
    log = []

    def __getattr__(self, name):
        raise AttributeError(name)


for op in "sub mul truediv floordiv mod pow matmul lshift rshift and xor".split():
    setattr(Every, f"i{op}", None)


class I:
    def __itruediv__(self, o):
        return "i/"

    def __ifloordiv__(self, o):
        return "i//"

    def __imod__(self, o):
        return "i%"

    def __ipow__(self, o):
        return "i**"

    def __imatmul__(self, o):
        return "i@"

    def __ilshift__(self, o):
        return "i<<"

    def __irshift__(self, o):
        return "i>>"

    def __iand__(self, o):
        return "i&"

    def __ixor__(self, o):
        return "i^"


x = I(); x /= 1; print(x)
x = I(); x //= 1; print(x)
x = I(); x %= 1; print(x)
x = I(); x **= 1; print(x)
x = I(); x @= 1; print(x)
x = I(); x <<= 1; print(x)
x = I(); x >>= 1; print(x)
x = I(); x &= 1; print(x)
x = I(); x ^= 1; print(x)
x = I()
try:
    x -= 1
except TypeError as e:
    print(e)
try:
    x += "s"
except TypeError as e:
    print(e)
d = {"k": Acc()}
d["k"] += 5
print(d["k"].items)
