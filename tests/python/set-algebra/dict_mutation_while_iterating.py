d = {"a": 1, "b": 2, "c": 3}
try:
    for k in d:
        d[k * 2] = 0
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
d = {"a": 1, "b": 2, "c": 3}
for k in list(d):
    if d[k] % 2:
        del d[k]
print(d)
for k in d:
    d[k] += 40
print(d)
keys, values = d.keys(), d.values()
d["new"] = 0
print(list(keys), list(values), len(keys), keys == {"b", "new"})
xs = [1, 2, 3, 4]
for x in xs:
    if x < 3:
        xs.remove(x)
print(xs)
