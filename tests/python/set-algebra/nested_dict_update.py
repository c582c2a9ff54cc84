def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        if isinstance(v, dict) and isinstance(out.get(k), dict):
            out[k] = merge(out[k], v)
        else:
            out[k] = v
    return out


def flatten(d, sep="."):
    return {f"{k}{sep}{k2}" if k2 else k: v2
            for k, v in d.items()
            for k2, v2 in (flatten(v, sep).items() if isinstance(v, dict) else [("", v)])}


def unflatten(flat):
    out = {}
    for path, v in flat.items():
        *parents, leaf = path.split(".")
        d = out
        for p in parents:
            d = d.setdefault(p, {})
        d[leaf] = v
    return out


a = {"db": {"host": "h", "port": 1}, "debug": False}
b = {"db": {"port": 2, "opts": {"ssl": True}}, "name": "x"}
m = merge(a, b)
print(m, a["db"])
print(flatten(m), unflatten(flatten(m)) == m)
try:
    unflatten({"a": 1, "a.b": 2})
except (AttributeError, TypeError) as e:
    print(e)
