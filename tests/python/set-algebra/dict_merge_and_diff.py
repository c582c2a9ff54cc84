old = {"a": 1, "b": 2, "c": 3}
new = {"b": 2, "c": 30, "d": 4}
print(old | new, new | old, {**old, "a": 0, **{"z": 9}})
print(sorted(old.keys() & new.keys()), sorted(new.keys() - old.keys()), sorted(old.items() ^ new.items()))
changes = {k: (old.get(k), new.get(k)) for k in sorted(old.keys() | new) if old.get(k) != new.get(k)}
print(changes)
old |= [("x", 1), ("a", 5)]
print(old, {v: k for k, v in new.items()}, dict(zip("ab", range(5))), dict.fromkeys("ab", []))
print(old.pop("x"), old.pop("x", None), old.setdefault("q", []), old.popitem(), list(reversed(old)))
print({"a": 1} == {"a": 1.0}, {1: "int"} | {True: "bool"}, old.items() >= {("a", 5)}, "a" in old.keys())
for f in (lambda: old | [1], lambda: old.pop("none"), lambda: {}.popitem(), lambda: old < new, lambda: dict(5), lambda: {**[1]}):
    try:
        f()
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
