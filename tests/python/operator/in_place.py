import operator as op

xs = [1]
same = xs
ys = op.iadd(xs, [2])
print(ys is same, same)
print(op.iadd(1, 2), op.isub(5, 2), op.imul([0], 2), op.itruediv(1, 4), op.ifloordiv(9, 2), op.imod(9, 4), op.ipow(2, 3))
print(op.iand(6, 3), op.ior(6, 3), op.ixor(6, 3), op.ilshift(1, 3), op.irshift(8, 1), op.iconcat([1], [2]))
s = {1, 2}
t = op.iand(s, {2, 3})
print(s, t is s)
tup = (1,)
print(op.iadd(tup, (2,)), tup)


class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(other)
        return self


acc = Acc()
print(op.iadd(acc, 5) is acc, acc.log)
try:
    op.iconcat(1, 2)
except TypeError as e:
    print(e)
