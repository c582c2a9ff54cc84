from operator import methodcaller

up = methodcaller("upper")
print(up("abc"), methodcaller("split", ",")("a,b"), methodcaller("replace", "a", "b")("banana"))
print(list(map(methodcaller("strip"), [" a ", "b "])), methodcaller("get", "k", 0)({}))
print(methodcaller("split", sep="-", maxsplit=1)("a-b-c"))
print(methodcaller("upper"), methodcaller("split", ",", maxsplit=1), methodcaller("f", 1, [2]))


class Acc:
    def __init__(self):
        self.total = 0

    def add(self, n, times=1):
        self.total += n * times
        return self.total


acc = Acc()
print(methodcaller("add", 5)(acc), methodcaller("add", 2, times=3)(acc))
print(sorted(["bb", "a"], key=len))
for args in [(), (5,)]:
    try:
        methodcaller(*args)
    except TypeError as e:
        print(e)
try:
    methodcaller("nope")("abc")
except AttributeError as e:
    print(e)
try:
    up()
except TypeError as e:
    print(e)
