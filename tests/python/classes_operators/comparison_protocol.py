"""Rich comparison, hashing and containers of instances."""


class V:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        return self < other or self == other

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return ".".join(map(str, self.parts))


a, b, c = V(1, 2), V(1, 10), V(1, 2)
print(a == c, a != c, a < b, b > a, a <= c, a >= c, hash(a) == hash(c), len({a, b, c}))
print(sorted([b, a, V(0, 9)]), max(a, b), min([b, a]), [a, b].index(c), c in (b, a), [b, c].count(a))
print(a == "1.2", a != "1.2", (a, 1) == (c, 1), [a] < [b], {a: "x"}[c])
try:
    a < 1
except TypeError as e:
    print(e)
try:
    1 >= a
except TypeError as e:
    print(e)


class NoHash:
    def __eq__(self, other):
        return True


try:
    hash(NoHash())
except TypeError as e:
    print(e)
try:
    {NoHash(): 1}
except TypeError as e:
    print(e)
print(NoHash.__hash__, NoHash() == 5, NoHash() != 5)


class Rehash(NoHash):
    __hash__ = object.__hash__


print(isinstance(hash(Rehash()), int))


class Weird:
    def __eq__(self, other):
        return "maybe"

    def __lt__(self, other):
        return []

    def __bool__(self):
        return False


w = Weird()
print(w == 1, w != 1, w < 1, not w, w == 1 and "yes", w in [1], 1 < 2 < w if False else "skip")


class BadHash:
    def __hash__(self):
        return "x"


try:
    hash(BadHash())
except TypeError as e:
    print(e)


class BigHash:
    def __hash__(self):
        return 2 ** 70


print(hash(BigHash()) == hash(2 ** 70))


class MinusOne:
    def __hash__(self):
        return -1


print(hash(MinusOne()))
