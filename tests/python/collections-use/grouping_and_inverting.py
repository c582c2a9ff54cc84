from collections import ChainMap, Counter, defaultdict, namedtuple

Row = namedtuple("Row", "city temp day", defaults=["mon"])
rows = [Row("Oslo", 3), Row("Rome", 21), Row("Oslo", -2, "tue"), Row("Rome", 25, "tue")]
groups = defaultdict(list)
for r in rows:
    groups[r.city].append(r.temp)
print({c: sum(t) / len(t) for c, t in groups.items()}, dict(groups))
tree = defaultdict(lambda: defaultdict(int))
for r in rows:
    tree[r.day][r.city] += r.temp
print({k: dict(v) for k, v in tree.items()})
inv = {}
for k, v in Counter("hello world").items():
    inv.setdefault(v, []).append(k)
print(sorted(inv.items()))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
cm["c"] = 9
print(cm["a"], cm["b"], cm.maps[0], sorted(cm), cm.new_child({"a": 0})["a"], len(cm))
print(rows[0]._replace(temp=5), Row._make(["x", 1, "wed"]), rows[1].temp > rows[0].temp)
try:
    del cm["b"]
except KeyError as e:
    print(e)
try:
    Row("only")
except TypeError as e:
    print(e)
try:
    defaultdict(3)
except TypeError as e:
    print(e)
