import copy


def f():
    return 1


class A:
    pass


things = [None, True, 5, 10**30, 1.5, "text", b"bytes", (1, 2), frozenset([1]), range(3), f, A, len, int, ..., NotImplemented]
print([copy.copy(x) is x for x in things])
print([copy.deepcopy(x) is x for x in things if x != frozenset([1])])
t = (1, (2, "a"), frozenset())
print(copy.deepcopy(t) is t)
t2 = (1, [2])
d = copy.deepcopy(t2)
print(d is t2, d == t2, d[1] is t2[1])
