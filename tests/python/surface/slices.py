"""slice objects as values."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (slice(5)))
show(lambda: (slice(1, 5), slice(1, 5, 2)))
show(lambda: (slice(1, 5).indices(3)))
show(lambda: (slice(None, None, -1).indices(5)))
show(lambda: (slice(1, 10, 0).indices(5)))
show(lambda: (slice('a').indices(5)))
show(lambda: (slice(2).indices(-1)))
show(lambda: (slice(1, 2) == slice(1, 2), slice(1) < slice(2)))
show(lambda: (hash(slice(1))))
show(lambda: ([1, 2, 3, 4][slice(1, 3)]))
show(lambda: ('hello'[slice(None, None, -1)]))
show(lambda: (slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step))
show(lambda: (slice()))
show(lambda: (slice(1, 2, 3, 4)))
show(lambda: (slice(start=1)))
show(lambda: (range(10)[slice(2, 8, 3)]))
show(lambda: ((1, 2, 3)[slice(0, -1)]))
show(lambda: (list(range(*slice(1, 10, 3).indices(6)))))
