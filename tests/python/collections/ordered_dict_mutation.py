from collections import OrderedDict

d = OrderedDict.fromkeys("abc")
try:
    for k in d:
        d[k + k] = 1
except RuntimeError as e:
    print(e, list(d))
try:
    for k in d:
        d.move_to_end("b")
except RuntimeError as e:
    print(e)
try:
    for k, v in d.items():
        del d[k]
except RuntimeError as e:
    print(e, list(d))
for k in d:
    d[k] = "ok"
print(d)
nested = OrderedDict(a=1)
nested["self"] = nested
print(nested)
for i in range(6):
    d.move_to_end(list(d)[-1], last=False)
print(list(d))
