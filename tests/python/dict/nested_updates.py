inventory = {}
for line in ("fruit apple 3", "fruit pear 5", "veg kale 2", "fruit apple 4"):
    kind, name, qty = line.split()
    inventory.setdefault(kind, {}).setdefault(name, []).append(int(qty))
print(inventory)
totals = {k: {n: sum(q) for n, q in v.items()} for k, v in inventory.items()}
print(
    totals, sum(sum(v.values()) for v in totals.values()), max(totals, key=lambda k: sum(totals[k].values()))
)


def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        if k in out and isinstance(out[k], dict) and isinstance(v, dict):
            out[k] = merge(out[k], v)
        elif k in out and isinstance(out[k], list):
            out[k] = out[k] + (v if isinstance(v, list) else [v])
        else:
            out[k] = v
    return out


print(merge({"a": 1, "b": {"c": [1], "d": 2}}, {"b": {"c": 5, "e": {}}, "f": None}))


def flatten(d, prefix=""):
    for k, v in d.items():
        key = f"{prefix}.{k}" if prefix else str(k)
        if isinstance(v, dict) and v:
            yield_to.update(flatten(v, key) or {})
        else:
            yield_to[key] = v


yield_to = {}
flatten({"a": {"b": {"c": 1}, "d": []}, "e": {}, 5: "five"})
print(yield_to)


def dig(d, path, default=None):
    for p in path.split("."):
        try:
            d = d[int(p) if p.isdigit() and isinstance(d, list) else p]
        except (KeyError, IndexError, TypeError):
            return default
    return d


data = {"users": [{"name": "ada", "langs": {"py": 5}}, {"name": "bob"}]}
print(
    dig(data, "users.0.name"),
    dig(data, "users.1.langs.py", 0),
    dig(data, "users.9.name", "-"),
    dig(data, "users.0.name.x"),
    dig(data, "users.0.langs.py"),
)
by_len = {}
for w in sorted({"a", "bb", "cc", "d"}):
    by_len[len(w)] = by_len.get(len(w), ()) + (w,)
print(
    by_len,
    {v: k for k, vs in by_len.items() for v in vs},
    dict(sorted(by_len.items(), reverse=True)),
    list(by_len)[-1],
    by_len.pop(1),
    by_len,
)
counter = {}
for c in "mississippi":
    counter[c] = counter.setdefault(c, 0) + 1
del counter["p"]
counter["m"] *= 10
print(
    counter,
    sorted(counter, key=counter.get),
    [k for k, v in counter.items() if v > 3],
    {**counter, "p": None}.get("p", "gone"),
)
