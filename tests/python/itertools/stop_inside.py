from itertools import starmap, takewhile, accumulate


def stop(*args):
    if args[0] == 3:
        raise StopIteration
    return args[0]


print(list(map(stop, [1, 2, 3, 4])), list(starmap(stop, [(1,), (3,), (5,)])))
print(list(filter(stop, [1, 3, 5])), list(accumulate([1, 2, 3, 4], stop)))
print(list(takewhile(stop, [1, 2, 3, 4])))
