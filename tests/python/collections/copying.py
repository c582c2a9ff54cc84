from collections import Counter, OrderedDict, defaultdict, deque

d = defaultdict(list, a=[1])
e = d.copy()
e["a"].append(2)
e["b"]
print(d, e)
q = deque([[1]], maxlen=2)
r = q.copy()
r[0].append(5)
r.append(1)
print(q, r)
c = Counter("ab")
k = c.copy()
k["a"] += 5
print(c, k)
o = OrderedDict(x=1)
p = o.copy()
p["y"] = 2
print(o, p)
