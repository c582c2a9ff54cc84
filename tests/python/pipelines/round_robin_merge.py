def round_robin(*sources):
    active = [iter(s) for s in sources]
    while active:
        for it in list(active):
            try:
                yield next(it)
            except StopIteration:
                active.remove(it)


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None and y is not None:
        if x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)
    while x is not None:
        yield x
        x = next(a, None)
    while y is not None:
        yield y
        y = next(b, None)


print("".join(round_robin("ABC", "D", "EF")))
print(list(round_robin([1], [], range(10, 13))))
print(list(merge([1, 4, 9], [2, 3, 10, 11])), list(merge([], [1])), list(merge([], [])))
try:
    list(merge([1], ["a"]))
except TypeError as e:
    print(e)
