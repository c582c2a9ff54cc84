def round_robin(*iterables):
    pending = [iter(i) for i in iterables]
    while pending:
        still = []
        for it in pending:
            try:
                yield next(it)
            except StopIteration:
                continue
            still.append(it)
        pending = still


def interleave(a, b):
    a, b = iter(a), iter(b)
    while True:
        try:
            x = next(a)
        except StopIteration:
            yield from b
            return
        yield x
        a, b = b, a


print(list(round_robin("abc", [1], (True, False))))
print(list(interleave([1, 2, 3], "xy")))


def merge(a, b):
    a, b = iter(a), iter(b)
    done = object()
    x, y = next(a, done), next(b, done)
    while x is not done and y is not done:
        if x <= y:
            yield x
            x = next(a, done)
        else:
            yield y
            y = next(b, done)
    while x is not done:
        yield x
        x = next(a, done)
    while y is not done:
        yield y
        y = next(b, done)


print(list(merge([1, 4, 9], [2, 3, 10, 11])))
