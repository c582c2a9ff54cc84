from collections import defaultdict

d = defaultdict()
try:
    d["x"]
except KeyError as e:
    print("KeyError", e)
print(d, d.default_factory)
d.default_factory = int
print(d["x"], d)
d.default_factory = None
try:
    d["y"]
except KeyError as e:
    print("KeyError", e)
e = defaultdict(int, {"a": 1}, b=2)
f = e.copy()
f["c"]
print(e, f, type(f).__name__, f.default_factory, defaultdict(int, [(1, 2)]))
for args in [(5,), ("a",), (int, 5), (int, {}, {})]:
    try:
        defaultdict(*args)
    except TypeError as err:
        print(err)


def boom():
    raise ValueError("no value")


g = defaultdict(boom)
try:
    g[1]
except ValueError as err:
    print(err, len(g))
print(e | {"z": 9}, type(e | {}), {"q": 0} | e, e)
e |= {"w": 4}
print(e)
