"""Subclasses of set and frozenset."""


class Tags(set):
    def add(self, tag):
        super().add(tag.lower())

    def __contains__(self, tag):
        return super().__contains__(tag.lower())


t = Tags(["a", "b"])
t.add("C")
print(sorted(t), "A" in t, "c" in t, len(t), type(t).__name__, isinstance(t, set))
print(sorted(t | {"z"}), type(t | {"z"}).__name__, type({"z"} | t).__name__, type(t & {"a"}).__name__)
print(type(t.copy()).__name__, type(t.union({"x"})).__name__, t == {"a", "b", "c"}, t >= {"a"})
t |= {"q"}
t -= {"a"}
print(type(t).__name__, sorted(t))
t.discard("q")
t.update(["m"])
print(sorted(t), t.issuperset({"b"}), t.isdisjoint({"y"}), bool(Tags()))
print(Tags("x"), repr(Tags()), str(Tags([1])))
try:
    hash(t)
except TypeError as e:
    print(e)


class Key(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)


k = Key(1, 2)
print(k, hash(k) == hash(frozenset([1, 2])), {k: "v"}[frozenset([2, 1])], k | {3}, type(k | {3}).__name__)
print(k == {1, 2}, k <= {1, 2, 3}, len(k), 1 in k, sorted(k))
