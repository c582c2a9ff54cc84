from collections.abc import Set, MutableSet


class OrderedSet(MutableSet):
    def __init__(self, items=()):
        self.d = dict.fromkeys(items)

    def __contains__(self, x):
        return x in self.d

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)

    def add(self, x):
        self.d[x] = None

    def discard(self, x):
        self.d.pop(x, None)

    def __repr__(self):
        return f"OrderedSet({list(self.d)})"


a, b = OrderedSet([3, 1, 2]), OrderedSet([2, 5])
print(a | b, a & b, a - b, a ^ b, a == OrderedSet([1, 2, 3]), a == {1, 2, 3}, a <= OrderedSet(range(9)), a < a, a >= b, a.isdisjoint(b), a.isdisjoint([9]))
a |= b
a.remove(3)
print(a, a.pop(), len(a), isinstance(a, Set), a | [7], [7] & a)
a -= [2]
a &= [5]
print(a)
try:
    a.remove(99)
except KeyError as e:
    print("KeyError", e)
a.clear()
print(a, bool(a))
try:
    hash(a)
except TypeError as e:
    print(e)
