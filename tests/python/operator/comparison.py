import operator as op

print(op.lt(1, 2), op.le(2, 2), op.eq("a", "a"), op.ne(1, 1.0), op.ge(1, 2), op.gt(3, 2))
a = []
print(op.is_(a, a), op.is_(a, []), op.is_not(None, 1), op.contains([1, 2], 2), op.contains("abc", "d"))
checks = [("lt", op.lt), ("ge", op.ge)]
print([(name, f(3, 5)) for name, f in checks])
try:
    op.lt(1, "a")
except TypeError as e:
    print(e)


class V:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return "eq!"

    def __lt__(self, other):
        return [self.x, other.x]


print(op.eq(V(1), V(2)), op.lt(V(1), V(2)))
print(op.lt.__name__, op.lt, op.contains.__module__)
