from itertools import zip_longest

print(list(zip_longest("ABCD", "xy", fillvalue="-")), list(zip_longest([1], [2, 3])))
print(list(zip_longest()), list(zip_longest([], [])), list(zip_longest([], [1])))
a, b = [1, 2, 3], [10]
print([x + y for x, y in zip_longest(a, b, fillvalue=0)])
print(list(zip_longest(range(3), iter("a"), (x for x in [True, False]))))
cols = list(zip_longest("flower", "flow", "flight"))
print(cols[-1])
try:
    zip_longest([1], fill=0)
except TypeError as e:
    print(e)
try:
    zip_longest([1], 2)
except TypeError as e:
    print(e)
