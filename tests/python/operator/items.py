import operator as op

d = {"a": 1}
xs = [1, 2, 3, 4]
op.setitem(d, "b", 2)
op.setitem(xs, 0, 10)
op.delitem(xs, 1)
op.delitem(d, "a")
print(d, xs, op.getitem(xs, -1), op.getitem(d, "b"), op.getitem("hello", slice(1, 3)))
op.setitem(xs, slice(0, 1), [7, 8])
print(xs, op.concat([1], [2]), op.concat("a", "b"), op.concat((1,), (2,)))
print(op.countOf([1, 2, 1, True], 1), op.indexOf("hello", "l"), op.indexOf([3, 4], 4))
for f, args in [(op.indexOf, ([1], 2)), (op.getitem, ([1], 5)), (op.getitem, ({}, "k")), (op.concat, (1, 2)), (op.countOf, (5, 1)), (op.delitem, ((1,), 0))]:
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)
print(op.length_hint([1, 2]), op.length_hint(iter([1, 2, 3])), op.length_hint(x for x in []), op.length_hint(5, 9))
