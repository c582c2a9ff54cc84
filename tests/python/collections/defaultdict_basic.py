from collections import defaultdict

d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(d, dict(d), d["zz"], len(d), "q" in d, d.get("q"), d.get("q", 5), len(d))
n = defaultdict(int)
for ch in "hello":
    n[ch] += 1
print(n, sorted(n.items(), key=lambda kv: (-kv[1], kv[0])), max(n, key=n.get))
s = defaultdict(set)
s["x"].add(1)
print(s, defaultdict(str), defaultdict(lambda: "?")["k"], defaultdict(float)["f"])
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t["a"]))
matrix = defaultdict(lambda: defaultdict(int))
matrix[1][2] += 5
print({k: dict(v) for k, v in matrix.items()}, matrix[1], isinstance(d, dict))
print(d == {"a": [1, 3], "b": [2], "zz": []}, list(d), list(d.values()), d.pop("zz"), d.setdefault("y", [0]), d)
