class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


c = Count(3)
print(
    next(c),
    list(c),
    list(c),
    next(c, "done"),
    sum(Count(4)),
    [x for x in Count(2)],
    2 in Count(5),
    max(Count(5)),
    list(zip(Count(3), "abcd")),
    dict(enumerate(Count(2))),
    [*Count(3)],
    sorted(Count(3), key=lambda v: -v),
    list(map(lambda a: a * 2, Count(3))),
    tuple(Count(2)),
    "".join(str(x) for x in Count(3)),
)


class Tree:
    def __init__(self, v, kids=()):
        self.v = v
        self.kids = kids

    def __iter__(self):
        out = [self.v]
        for k in self.kids:
            out.extend(k)
        return iter(out)


t = Tree(1, [Tree(2, [Tree(3)]), Tree(4)])
print(list(t), sum(t), 3 in t, [x for x in t if x > 1], len(list(t)))


class BadIter:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


class Raises:
    def __iter__(self):
        raise ValueError("iter failed")


class NextRaises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("next failed")


for b in (BadIter(), NoNext(), Raises(), NextRaises()):
    try:
        for x in b:
            pass
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, None), end=" ")
a, *b = Count(4)
print(a, b)
n = iter(lambda c=Count(2): next(c), 2)
print(list(n), list(iter([1, 2, 3, 0, 4].pop, 0)), next(iter({"k": 1})), iter(it) is it)
for f in (
    lambda: next(5),
    lambda: iter(5),
    lambda: next(iter([])),
    lambda: next(),
    lambda: iter(),
    lambda: iter(5, 5),
    lambda: next([1]),
):
    try:
        print(f())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
