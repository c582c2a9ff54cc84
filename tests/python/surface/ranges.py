"""Attributes and methods of range."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (range(5).start, range(5).stop, range(5).step))
show(lambda: (range(0, 10, 3).index(6), range(0, 10, 3).count(5)))
show(lambda: (range(5).index(9)))
show(lambda: (range(5).index('a')))
show(lambda: (5 in range(10), 5.0 in range(10), 5.5 in range(10), 'a' in range(3)))
show(lambda: (range(10)[2], range(10)[-1], range(10)[2:5], range(10)[::-2]))
show(lambda: (range(3)[9]))
show(lambda: (range(3)['a']))
show(lambda: (range(1.5)))
show(lambda: (range(1, 2, 0)))
show(lambda: (range()))
show(lambda: (range(1, 2, 3, 4)))
show(lambda: (range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2)))
show(lambda: (hash(range(3)) == hash(range(0, 3, 1))))
show(lambda: (len(range(10**30))))
show(lambda: (range(10**30)[5], 10**29 in range(10**30)))
show(lambda: (list(reversed(range(0, 10, 3)))))
show(lambda: (range(5, 0), len(range(5, 0)), bool(range(0))))
show(lambda: (range(True), repr(range(1, 5)), repr(range(1, 5, 2))))
show(lambda: (sum(range(101)), max(range(5, 50, 7)), min(range(3))))
show(lambda: (range(3).foo))
