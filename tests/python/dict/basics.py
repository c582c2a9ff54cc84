d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(
    d,
    len(d),
    d["a"],
    "a" in d,
    1 in d,
    list(d),
    list(d.keys()),
    list(d.values()),
    list(d.items()),
    d.get("z"),
    d.get("z", 5),
    d.get("a"),
)
del d["b"]
d["b"] = 20
print(
    d,
    d.pop("a"),
    d.pop("zz", None),
    d,
    d.setdefault("q"),
    d.setdefault("c", 9),
    d.setdefault("l", []),
    d,
    d.popitem(),
    d,
)
d.update({"x": 1}, y=2)
d.update([("z", 3), ["w", 4]])
d.update(k=5)
d.update()
print(
    d,
    d.copy() == d,
    dict(d) is d,
    {1: 2} == {1.0: 2.0},
    {"a": 1, "b": 2} == {"b": 2, "a": 1},
    {} == [],
    {1: 2} != {1: 3},
)
d.clear()
print(
    d,
    bool(d),
    dict.fromkeys("ab"),
    dict.fromkeys([1, 2], 0),
    dict(a=1, b=2),
    dict([(1, 2)], c=3),
    dict({"a": 1}, a=2),
    dict(zip("ab", [1, 2])),
    {**{"a": 1}, "b": 2, **{"a": 3}},
)
for f in (
    lambda: {}["a"],
    lambda: {}[1],
    lambda: {}[(1, 2)],
    lambda: {}.pop("k"),
    lambda: {}.popitem(),
    lambda: {}.pop(),
    lambda: {}.get(),
    lambda: {}.update(5),
    lambda: {}.update([1]),
    lambda: {}.update([(1, 2, 3)]),
    lambda: {}.update([("a",)]),
    lambda: dict(5),
    lambda: dict([1, 2]),
    lambda: dict(["ab", "c"]),
    lambda: {}.setdefault(),
    lambda: {}.get([]),
    lambda: {}[[]],
    lambda: {1: {}}[{}],
    lambda: {}.fromkeys(5),
    lambda: {}.update({}, {}),
    lambda: {}.keys(1),
    lambda: {}.popitem(1),
    lambda: {}[None],
    lambda: {}[1.5],
    lambda: {}["it's"],
    lambda: {}.pop("a", 1, 2),
    lambda: {}.get("a", default=1),
    lambda: {**5},
    lambda: {} + {},
    lambda: {} < {},
):
    try:
        print(f())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
