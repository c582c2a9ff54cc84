import operator as op

print(op.call(max, 3, 4), op.call(dict, a=1), op.call(lambda: 5))
print(list(map(op.mul, range(1, 6), range(5))))
for f in [op.add, op.neg, op.setitem, op.length_hint, op.contains]:
    for args, kw in [((), {}), ((1, 2, 3, 4), {}), ((1,), {"x": 2})]:
        try:
            f(*args, **kw)
        except TypeError as e:
            print(e)
try:
    op.call()
except TypeError as e:
    print(e)
