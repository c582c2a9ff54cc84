from collections import OrderedDict

d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
print(d, list(d))
d.move_to_end("c", last=False)
print(list(d), d.popitem(), d.popitem(last=False), d)
d["z"] = 0
d["b"] = 20
print(d, d.keys(), d.values(), d.items(), list(reversed(d)), list(reversed(d.items())))
print(OrderedDict(), OrderedDict(x=1), OrderedDict({"k": 1}, j=2), OrderedDict.fromkeys("ab", 0))
print(d.pop("z"), d.pop("none", 5), d.setdefault("n", 7), d.get("q"), len(d), "n" in d, dict(d))
for t in [lambda: d.move_to_end("zz"), lambda: d.pop("zz"), lambda: OrderedDict().popitem(), lambda: d["zz"], lambda: OrderedDict(1)]:
    try:
        t()
    except Exception as e:
        print(type(e).__name__, e)
d.update(a=1, b=2)
d.clear()
print(d, bool(d))
