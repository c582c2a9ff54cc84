class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = {}

    def __getitem__(self, key):
        if isinstance(key, tuple):
            return self.cells.get(key, ".")
        if isinstance(key, slice):
            return ("slice", key.start, key.stop, key.step)
        if not -self.h <= key < self.h:
            raise IndexError(f"row {key}")
        return [self.cells.get((x, key), ".") for x in range(self.w)]

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __len__(self):
        return self.w * self.h

    def __contains__(self, item):
        return item in self.cells.values()

    def __iter__(self):
        return iter(sorted(self.cells))

    def __call__(self, *args, **kw):
        return args, kw

    def __reversed__(self):
        return ["rev"]



g = Grid(3, 2)
g[1, 1] = "#"
g[0, 0] = "@"
g[2, 0] = g[0, 0]
g[1, 1] += "!"
print(
    g[1, 1],
    g[5, 5],
    g[0],
    g[1:2],
    g[::3],
    g[:],
    len(g),
    "@" in g,
    "z" in g,
    list(g),
    [c for c in g],
    sorted(g),
    g(1, k=2),
    bool(g),
    max(g),
    reversed(g),
    tuple(g),
    set(g) == {(1, 1), (0, 0), (2, 0)},
)
del g[0, 0]
print(list(g), (1, 1) in list(g), dict(zip(g, "ab")), [*g], list(enumerate(g)), list(map(str, g)))
a, b = g
print(a, b)


class Seq:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


s = Seq()
print(
    list(s),
    9 in s,
    7 in s,
    [x for x in s],
    sum(s),
    max(s),
    list(zip(s, "ab")),
    next(iter(s)),
    sorted(s, reverse=True),
)


class LenOnly:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(LenOnly(0)), bool(LenOnly(2)), "t" if LenOnly(0) else "f")
for f in (
    lambda: len(LenOnly(-1)),
    lambda: len(LenOnly("a")),
    lambda: bool(LenOnly(-1)),
    lambda: list(LenOnly(1)),
    lambda: g[9],
    lambda: Seq()[5],
    lambda: 1 in LenOnly(1),
    lambda: LenOnly(1)[0],
    lambda: len(LenOnly(2**70)),
):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError) as e:
        print(type(e).__name__, e)
