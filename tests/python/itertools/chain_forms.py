from itertools import chain

print(list(chain([1, 2], "ab", (x for x in range(2)), {"k": 1})))
print(list(chain()), list(chain([], [], [3])))
nested = [[1, 2], [3], [], [4, 5, 6]]
print(list(chain.from_iterable(nested)), sum(chain.from_iterable(nested)))
print(sorted(set(chain.from_iterable(["hello", "world"]))))
c = chain([1], [2])
print(next(c), list(c), list(c))


def lines():
    print("first")
    yield [1]
    print("second")
    yield [2]


for value in chain.from_iterable(lines()):
    print(value)
try:
    list(chain([1], 5))
except TypeError as e:
    print(e)
try:
    chain.from_iterable(3)
except TypeError as e:
    print(e)
print(dict(chain({"a": 1}.items(), {"b": 2}.items())))
