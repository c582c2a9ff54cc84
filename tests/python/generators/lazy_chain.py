trace = []


def source():
    for i in range(5):
        trace.append(f"s{i}")
        yield i


def double(xs):
    for x in xs:
        trace.append(f"d{x}")
        yield x * 2


def big(xs):
    return (x for x in xs if x > 2)


it = big(double(source()))
print(trace)
print(next(it), trace)
print(next(it), trace[-2:])
print(list(it), len(trace))
e = enumerate(double([5, 6]), start=1)
print(next(e), list(e))
m = map(lambda x: x + 1, source())
print(next(m), list(filter(None, source())))
z = zip(source(), "ab")
print(list(z), trace[-3:])
