"""Iterators by class, with every consumer."""


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n + 1


print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(2)), tuple(Countdown(2)), [*Countdown(2)])
it = Countdown(2)
print(next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration as e:
    print("stop", e.value, e.args)
a, b, c = Countdown(3)
print(a, b, c, 2 in Countdown(3), 9 in Countdown(3), dict(zip("ab", Countdown(5))), ",".join(map(str, Countdown(3))))
try:
    a, b = Countdown(3)
except ValueError as e:
    print(e)


class Tree:
    def __init__(self, value, *kids):
        self.value, self.kids = value, kids

    def __iter__(self):
        yield self.value
        for kid in self.kids:
            yield from kid


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), sorted(t, reverse=True), [x for x in t if x % 2])
for i, x in enumerate(t):
    if i == 2:
        break
print(i, x)


class NotIterator:
    def __iter__(self):
        return self


try:
    for _ in NotIterator():
        pass
except TypeError as e:
    print(e)


class OldStyle:
    def __getitem__(self, i):
        print("get", i)
        if i == 2:
            raise IndexError
        return i


print(list(OldStyle()), 1 in OldStyle())
it = iter(Countdown(2))
print(it is iter(it), list(it), list(it))
