d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(
    keys,
    values,
    items,
    len(keys),
    "a" in keys,
    1 in values,
    ("a", 1) in items,
    ("a", 2) in items,
    type(keys).__name__,
    type(items).__name__,
)
d["d"] = 4
del d["a"]
print(
    keys,
    values,
    items,
    list(reversed(d)),
    list(reversed(d.items())),
    list(reversed(values)),
    sorted(keys),
    max(values),
    sum(values),
)
print(
    sorted(keys & {"b", "z"}),
    sorted(keys | ["q"]),
    sorted(keys - {"b"}),
    sorted(keys ^ {"b", "n"}),
    keys == {"b", "c", "d"},
    keys >= {"b"},
    items == {("b", 2), ("c", 3), ("d", 4)},
    sorted(items & {("b", 2)}),
    keys.isdisjoint({"x"}),
    {"b"} < keys,
)
print(
    [k for k in d],
    [f"{k}={v}" for k, v in d.items()],
    {v: k for k, v in d.items()},
    dict(sorted(d.items(), key=lambda kv: -kv[1])),
    min(d, key=d.get),
    max(d.items(), key=lambda kv: kv[1]),
)
it = iter(d)
print(
    next(it),
    next(it),
    type(it).__name__,
    type(iter(d.items())).__name__,
    type(iter(values)).__name__,
    type(reversed(d)).__name__,
)
for f in (
    lambda: keys[0],
    lambda: values + [1],
    lambda: keys | 5,
    lambda: values == d.values(),
    lambda: len(items) + keys,
    lambda: next(keys),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
