from itertools import tee, islice

a, b = tee([1, 2, 3])
print(next(a), next(a), next(b), list(a), list(b))
x, y, z = tee(iter("ab"), 3)
print(list(x), list(y), list(z), tee([], 0))


def pairs(iterable):
    a, b = tee(iterable)
    next(b, None)
    return zip(a, b)


print(list(pairs([1, 2, 3, 4])))


def source():
    for i in range(3):
        print("make", i)
        yield i


p, q = tee(source())
print(next(p), next(q), next(q), next(p))
c = tee(p, 1)[0]
print(c is p, type(p).__name__)
d, e = tee(q)
print(list(d), list(e))
try:
    tee([1], -1)
except ValueError as err:
    print(err)
try:
    tee(5)
except TypeError as err:
    print(err)
