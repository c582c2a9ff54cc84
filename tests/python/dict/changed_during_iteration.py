d = {1: 1, 2: 2, 3: 3}
try:
    for k in d:
        print(k)
        d[k + 10] = 0
except RuntimeError as e:
    print(e, d)
try:
    for k, v in d.items():
        del d[k]
except RuntimeError as e:
    print(e, d)
for k in d:
    d[k] = k * 100
print(d)
for k in list(d):
    if k > 2:
        del d[k]
print(d)
e = {i: i for i in range(5)}
try:
    for k in e:
        e.pop(k)
        e[k + 100] = 1
except RuntimeError as err:
    print(err, e)
it = iter(e)
next(it)
e["new"] = 1
try:
    next(it)
except RuntimeError as err:
    print(err)
try:
    next(it)
except RuntimeError as err:
    print(err)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 50)
except RuntimeError as err:
    print(err, len(s))
try:
    [s.discard(x) for x in s]
except RuntimeError as err:
    print(err)
try:
    sum(e.setdefault(v, 1) for v in e.values())
    print(e)
except RuntimeError as err:
    print(err)
