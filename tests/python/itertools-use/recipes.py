from itertools import (accumulate, chain, combinations, count, cycle, filterfalse, groupby, islice,
                       repeat, starmap, tee, zip_longest)
import operator


def take(n, it):
    return list(islice(it, n))


def pairwise(it):
    a, b = tee(it)
    next(b, None)
    return zip(a, b)


def partition(pred, it):
    a, b = tee(it)
    return list(filterfalse(pred, a)), list(filter(pred, b))


def powerset(xs):
    s = list(xs)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def grouper(it, n, fill=None):
    return zip_longest(*[iter(it)] * n, fillvalue=fill)


def all_equal(it):
    g = groupby(it)
    return next(g, True) and not next(g, False)


def dotproduct(a, b):
    return sum(map(operator.mul, a, b))


print(take(4, count(10, 3)), take(5, cycle("ab")), list(pairwise("abcd")))
print(partition(lambda x: x % 2, range(7)), list(powerset("abc")))
print(list(grouper("ABCDEFG", 3, "x")), all_equal("aaa"), all_equal([]), all_equal("ab"))
print(dotproduct([1, 2, 3], [4, 5, 6]), list(starmap(pow, [(2, 5), (3, 2)])), list(repeat(7, 2)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], operator.mul, initial=10)))
