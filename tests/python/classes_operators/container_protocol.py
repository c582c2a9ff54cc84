"""Containers by special methods, and the errors of each."""


class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [x * x for x in range(*i.indices(self.n))]
        if i >= self.n:
            raise IndexError(i)
        return i * i

    def __len__(self):
        return self.n


s = Seq(4)
print(list(s), s[2], s[1:3], s[::-1], 9 in s, 5 in s, list(reversed(s)), sum(s), max(s))
print([a for a in s if a], dict(enumerate(s)), tuple(zip(s, "ab")), sorted(s, reverse=True))
a, *rest = s
print(a, rest, bool(Seq(0)), len(s), [*s, *s][:5])


class Full:
    def __init__(self):
        self.data = {}

    def __setitem__(self, k, v):
        self.data[k] = v

    def __delitem__(self, k):
        del self.data[k]

    def __getitem__(self, k):
        return self.data[k]

    def __contains__(self, k):
        return k in self.data

    def __iter__(self):
        return iter(sorted(self.data))

    def __reversed__(self):
        return iter(sorted(self.data, reverse=True))

    def __len__(self):
        return len(self.data)

    def keys(self):
        return self.data.keys()


f = Full()
f["b"], f["a"] = 2, 1
f["c"] = f["a"] + f["b"]
f["c"] += 1
del f["b"]
print(list(f), list(reversed(f)), "b" in f, len(f), dict(f), {**f}, dict(**f))
f[1, 2] = "tuple"
print(len(f.data), f[1, 2])


class Empty:
    pass


e = Empty()
for action in (lambda: e[0], lambda: len(e), lambda: iter(e), lambda: 1 in e, lambda: e(), lambda: next(e), lambda: reversed(e), lambda: e.__setitem__):
    try:
        action()
    except (TypeError, AttributeError) as err:
        print(type(err).__name__, err)
try:
    e[0] = 1
except TypeError as err:
    print(err)
try:
    del e[0]
except TypeError as err:
    print(err)


class BadLen:
    def __len__(self):
        return -1


class BadLen2:
    def __len__(self):
        return "x"


class BadBool:
    def __bool__(self):
        return 1


class BadIter:
    def __iter__(self):
        return 5


for action in (lambda: len(BadLen()), lambda: len(BadLen2()), lambda: bool(BadBool()), lambda: list(BadIter()), lambda: bool(BadLen())):
    try:
        action()
    except (TypeError, ValueError) as err:
        print(type(err).__name__, err)


class NoIter:
    __iter__ = None
    __contains__ = None

    def __getitem__(self, i):
        return i


for action in (lambda: iter(NoIter()), lambda: 1 in NoIter()):
    try:
        action()
    except TypeError as err:
        print(err)
