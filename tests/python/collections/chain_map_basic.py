from collections import ChainMap

base = {"color": "red", "user": "guest"}
over = {"user": "admin"}
m = ChainMap(over, base)
print(m, m["user"], m["color"], len(m), list(m), m.get("zz"), m.get("zz", 1), "color" in m, bool(m), bool(ChainMap()))
m["new"] = 1
del m["user"]
print(over, m["user"], m.maps, dict(m), sorted(m.items()), list(m.keys()), list(m.values()))
child = m.new_child({"color": "blue"})
print(child, child["color"], child.parents == m, child.parents, m.new_child(), m.new_child(x=1))
print(m.pop("new"), m == {"color": "red", "user": "guest"}, ChainMap.fromkeys("ab", 0), m.copy())
for t in [lambda: m["zz"], lambda: m.pop("color"), lambda: ChainMap().popitem(), lambda: m.__delitem__("color")]:
    try:
        t()
    except KeyError as e:
        print(e)
print(m | {"k": 1}, {"k": 1} | m, m.setdefault("s", 2), m)
m.update(a=1)
m.clear()
print(m)
