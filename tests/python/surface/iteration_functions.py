"""zip, map, enumerate, reversed, filter, iter and next."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (list(zip([1, 2], 'ab', strict=True))))
show(lambda: (list(zip([1, 2], 'a', strict=True))))
show(lambda: (list(zip([1], 'ab', strict=True))))
show(lambda: (list(zip())))
show(lambda: (list(map(lambda a, b: a + b, [1, 2, 3], [10, 20]))))
show(lambda: (list(map(None, [1]))))
show(lambda: (list(enumerate('ab', 5)), list(enumerate('ab', start=-1))))
show(lambda: (enumerate(5)))
show(lambda: (list(reversed([1, 2])), list(reversed('ab')), list(reversed({1: 2}))))
show(lambda: (reversed({1})))
show(lambda: (reversed(5)))
show(lambda: (list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, [1, 2]))))
show(lambda: (next(iter([])), 1))
show(lambda: (next(iter([]), 'end')))
show(lambda: (next([])))
show(lambda: (iter(5)))
show(lambda: (iter(5, 1)))
show(lambda: (list(iter(iter([1, 2, 0, 3]).__next__, 0))))
show(lambda: (map()))
show(lambda: (map(len)))
show(lambda: (list(map(str, [1], foo=1)) if False else filter()))
show(lambda: (list(zip('ab', range(10**9)))))
show(lambda: (next(zip([1], [2])), next(map(str, [5])), next(enumerate('x'))))
show(lambda: (list(map(pow, [2, 3], [3, 2]))))
show(lambda: (zip(5)))
