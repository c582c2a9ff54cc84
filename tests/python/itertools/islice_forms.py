from itertools import islice, count

print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)))
print(list(islice("ABCDEFG", 0, None, 2)), list(islice(range(10), 1, 8, 3)), list(islice([], 3)))
it = iter(range(10))
print(list(islice(it, 3)), list(islice(it, 2)), list(it))
it = iter(range(10))
print(list(islice(it, 2, 8, 4)), next(it))


def batched(iterable, n):
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        yield batch


print(list(batched("ABCDEFG", 3)))
print(next(islice(count(), 100, None)), list(islice(count(), None, 3)))
for args in [(-1,), (1, -1), ("a",), (0, 5, 0), (0, 5, -1), (1.5,), (0, 3, "x"), (-1, 2)]:
    try:
        islice([1], *args)
    except ValueError as e:
        print(e)
try:
    islice([1])
except TypeError as e:
    print(e)
