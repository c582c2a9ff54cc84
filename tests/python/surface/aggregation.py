"""sum, min, max, all, any, sorted in every form."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (sum([1, 2.5, True])))
show(lambda: (sum([[1], [2]], [])))
show(lambda: (sum(['a'])))
show(lambda: (sum([], 'a')))
show(lambda: (sum([b'a'], b'')))
show(lambda: (sum([1, 2], start=10)))
show(lambda: (sum(5)))
show(lambda: (min([]), max([])))
show(lambda: (min([], default=5), max((), default=None)))
show(lambda: (max(1, 'a')))
show(lambda: (min(3, 1, 2), max('abc'), min({3: 1, 2: 2})))
show(lambda: (max([1, 5, 3], key=lambda x: -x)))
show(lambda: (max(1, 2, default=3)))
show(lambda: (min(5)))
show(lambda: (max()))
show(lambda: (max(1, 2, foo=1)))
show(lambda: (all([]), any([]), all([1, 0]), any([0, ''])))
show(lambda: (all(5)))
show(lambda: (sorted([3, 1, 2], reverse=True), sorted('bca'), sorted({2: 1, 1: 2})))
show(lambda: (sorted([1, 'a'])))
show(lambda: (sorted([1, 2], key=5)))
show(lambda: (sorted([1, 2], lambda x: x)))
show(lambda: (sorted(['b', 'A'], key=str.lower)))
show(lambda: (sorted([(1, 'b'), (1, 'a')]), sorted([1, 2.5, True])))
show(lambda: (sum([0.1] * 3), sum([1e308, 1e308])))
show(lambda: (sum(x for x in range(5))))
