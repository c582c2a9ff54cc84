def chunked(xs, n):
    if n < 1:
        raise ValueError("n must be at least one")
    it = iter(xs)
    while chunk := [x for _, x in zip(range(n), it)]:
        yield chunk


def windows(xs, n):
    buf = []
    for x in xs:
        buf.append(x)
        if len(buf) > n:
            buf.pop(0)
        if len(buf) == n:
            yield tuple(buf)


def flatten(xs):
    for x in xs:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x


print(list(chunked(range(7), 3)), list(chunked("", 2)))
print(list(windows([1, 2, 3, 4], 2)), list(windows("ab", 3)))
print(list(flatten([1, [2, (3, [4, "five"]), []], ((6,),)])))
bad = chunked([1], 0)
try:
    next(bad)
except ValueError as e:
    print(e)
print(list(bad))
