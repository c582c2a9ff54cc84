def sort_by_value(d, reverse=False):
    return dict(sorted(d.items(), key=lambda kv: (kv[1], kv[0]), reverse=reverse))


def add_tuples(a, b):
    return tuple(x + y for x, y in zip(a, b, strict=True))


def nested_get(d, *keys, default=None):
    for k in keys:
        try:
            d = d[k]
        except (KeyError, IndexError, TypeError):
            return default
    return d


def invert(d):
    out = {}
    for k, v in d.items():
        out.setdefault(v, []).append(k)
    return out


def max_pair(pairs):
    return max(pairs, key=lambda p: p[0] * p[1], default=None)


assert sort_by_value({"b": 2, "a": 2, "c": 1}) == {"c": 1, "a": 2, "b": 2}
assert list(sort_by_value({"x": 1, "y": 3}, True)) == ["y", "x"]
assert add_tuples((1, 2), (3, 4)) == (4, 6)
assert nested_get({"a": [{"b": 5}]}, "a", 0, "b") == 5 and nested_get({}, "x", default=0) == 0
assert nested_get([1], "x") is None
assert invert({"a": 1, "b": 2, "c": 1}) == {1: ["a", "c"], 2: ["b"]}
assert max_pair([(1, 9), (3, 4)]) == (3, 4) and max_pair([]) is None
for f in (lambda: add_tuples((1,), (1, 2)), lambda: add_tuples((1,), ("a",)), lambda: invert({"a": []})):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
t = (1, [2])
try:
    t[0] = 5
except TypeError as e:
    print(e)
t[1].append(3)
print(t, t.count(1), t.index([2, 3]), (1,) * 3, () == tuple([]), (1, 2) < (1, 2, 0), max((2, "b"), (2, "a")))
