s = slice(1, 5, 2)
print(
    s,
    s.start,
    s.stop,
    s.step,
    slice(3),
    slice(None),
    slice(1, None),
    s == slice(1, 5, 2),
    s.indices(4),
    slice(None, None, -1).indices(5),
    slice(-3, None).indices(10),
    slice(10, -20, -3).indices(6),
)
data = list(range(10))
print(
    data[s],
    "abcdefghij"[s],
    tuple(data)[s],
    range(10)[s],
    b"abcdefghij"[s],
    data[slice(-3, None)],
    data[slice(None, None, -2)],
)
for start in (None, -12, -3, 0, 4, 12):
    for stop in (None, -12, -2, 0, 7, 12):
        for step in (1, 3, -1, -4):
            assert data[start:stop:step] == [data[i] for i in range(*slice(start, stop, step).indices(10))]
print("all slices agree")


class Idx:
    def __index__(self):
        return 2


print(
    data[Idx()],
    data[Idx() :],
    "abc"[Idx()],
    [0] * Idx(),
    range(Idx()),
    list(range(5))[: Idx()],
    hex(Idx()),
    "x" * Idx(),
    bin(Idx()),
    (1, 2, 3)[Idx()],
    chr(97) * Idx(),
    int(Idx()),
)
names = {"head": slice(0, 2), "tail": slice(2, None)}
print("abcdef"[names["head"]], "abcdef"[names["tail"]], [data[names[k]] for k in names])
for f in (
    lambda: data[slice("a")],
    lambda: slice(1, 2, 0).indices(3),
    lambda: data[::0],
    lambda: slice(1).indices("a"),
    lambda: hash(slice(1)),
    lambda: slice(1, 2, 3, 4),
    lambda: {slice(1): 2},
    lambda: slice(1) < slice(2),
    lambda: slice(1, 2).indices(-1),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
