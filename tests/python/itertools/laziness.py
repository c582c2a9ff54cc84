from itertools import chain, islice, takewhile, count, filterfalse, starmap, accumulate


def noisy(name, values):
    for v in values:
        print(name, v)
        yield v


it = chain(noisy("a", [1]), noisy("b", [2]))
print("made")
print(next(it))
print(list(it))
squares = (x * x for x in count(1))
print(list(takewhile(lambda x: x < 50, squares)))
evens = filterfalse(lambda x: x % 2, noisy("n", count()))
print(list(islice(evens, 2)))
acc = accumulate(noisy("s", [1, 2, 3]))
print(next(acc), next(acc))


def boom(a, b):
    if b == 0:
        raise ZeroDivisionError("zero")
    return a / b


it = starmap(boom, [(1, 2), (1, 0), (3, 4)])
print(next(it))
try:
    next(it)
except ZeroDivisionError as e:
    print("caught", e)
print(next(it), list(it))
