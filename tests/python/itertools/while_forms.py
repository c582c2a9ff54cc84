from itertools import takewhile, dropwhile, filterfalse, compress, starmap

data = [1, 4, 6, 3, 8, 2]
print(list(takewhile(lambda x: x < 5, data)), list(dropwhile(lambda x: x < 5, data)))
print(list(filterfalse(lambda x: x % 2, data)), list(filterfalse(None, [0, 1, "", "a"])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("AB", [True])), list(compress(data="AB", selectors=[0, 1])))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(lambda *a: len(a), [[1], (), "abc"])))
it = iter(data)
print(list(takewhile(lambda x: x < 5, it)), list(it))
t = takewhile(bool, [1, 0, 1])
print(list(t), list(t))
for f in (takewhile, dropwhile, filterfalse, starmap):
    try:
        f(None)
    except TypeError as e:
        print(e)
    try:
        f(len, 5)
    except TypeError as e:
        print(e)
try:
    list(starmap(len, [5]))
except TypeError as e:
    print(e)
try:
    list(takewhile(5, [1]))
except TypeError as e:
    print(e)
