class Len0:
    def __len__(self):
        return 0


class BoolTrue:
    def __bool__(self):
        return True

    def __len__(self):
        return 0


class BadBool:
    def __bool__(self):
        return 1


values = [
    0,
    1,
    -1,
    0.0,
    -0.0,
    0.1,
    float("nan"),
    "",
    " ",
    "0",
    b"",
    b"0",
    [],
    [0],
    (),
    ((),),
    {},
    {0: 0},
    set(),
    {0},
    frozenset(),
    range(0),
    range(1),
    None,
    True,
    False,
    ...,
    Len0(),
    BoolTrue(),
    Len0,
    print,
    lambda: 0,
    10**30,
    iter([]),
    ValueError(),
    NotImplemented is None,
    slice(0),
    object(),
]
print([int(bool(v)) for v in values])
print([1 if v else 0 for v in values])
print([int(not v) for v in values])
print(sum(1 for v in values if v), all(values), any(values[:1]), len(list(filter(None, values))))
count = 0
for v in values:
    if v and not not v or False:
        count += 1
    while v:
        count += 100
        break
print(count)
for f in (
    lambda: bool(BadBool()),
    lambda: not BadBool(),
    lambda: 1 if BadBool() else 2,
    lambda: BadBool() and 1,
    lambda: any([BadBool()]),
    lambda: [x for x in [1] if BadBool()],
):
    try:
        print(f())
    except TypeError as e:
        print(e)
print([] or {} or "last", 1 and "two" and 3.0, 0 and 1 / 0, "x" or 1 / 0, None and None.x, not [] and not {})
