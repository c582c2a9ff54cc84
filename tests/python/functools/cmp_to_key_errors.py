from functools import cmp_to_key


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


K = cmp_to_key(lambda a, b: a - b)
attempt(lambda: K(1) < 2)
attempt(lambda: K(1) == 1)
attempt(lambda: hash(K(1)))
attempt(lambda: K())
attempt(lambda: K(1, 2))
attempt(lambda: cmp_to_key())
attempt(lambda: cmp_to_key(1, 2))
attempt(lambda: sorted([1, "a"], key=K))
attempt(lambda: sorted([3, 1, 2], key=cmp_to_key(lambda a, b: "x")))
attempt(lambda: sorted([3, 1, 2], key=cmp_to_key(lambda a: 0)))
attempt(lambda: sorted([1], key=cmp_to_key(5)))
