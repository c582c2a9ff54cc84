from itertools import chain, combinations, count, islice, repeat, starmap, tee, zip_longest, groupby, cycle
import operator


def take(n, iterable):
    return list(islice(iterable, n))


def flatten(lists):
    return chain.from_iterable(lists)


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def dotproduct(a, b):
    return sum(map(operator.mul, a, b))


def grouper(iterable, n, fill=None):
    args = [iter(iterable)] * n
    return zip_longest(*args, fillvalue=fill)


def roundrobin(*iterables):
    pending = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for nxt in nexts:
                yield nxt()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def all_equal(iterable):
    g = groupby(iterable)
    return next(g, True) and not next(g, False)


def sliding(iterable, n):
    its = tee(iterable, n)
    for i, it in enumerate(its):
        next(islice(it, i, i), None)
    return zip(*its)


print(take(3, count(7)), list(flatten([[1], [2, 3]])), list(powerset([1, 2, 3])))
print(dotproduct([1, 2, 3], [4, 5, 6]), list(grouper("ABCDEFG", 3, "x")))
print(list(roundrobin("ABC", "D", "EF")), all_equal("aaa"), all_equal("aab"))
print(list(sliding(range(5), 3)), list(starmap(operator.add, [(1, 2), (3, 4)])), take(2, repeat(0)))
