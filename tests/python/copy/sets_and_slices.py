import copy

s = {(1, 2), "a"}
t = copy.deepcopy(s)
print(t == s, t is s)
f = frozenset([(1, 2)])
g = copy.deepcopy(f)
print(g == f, type(g).__name__)
sl = slice(1, [5], None)
d = copy.deepcopy(sl)
print(d, d is sl, d.stop is sl.stop)
print(copy.copy(sl) is sl)
print(copy.copy(range(3)) is range(3), copy.deepcopy(range(5)))


class Tag(set):
    pass


tag = Tag([1, 2])
tag.label = "L"
other = copy.copy(tag)
print(type(other).__name__, sorted(other), other.label)
