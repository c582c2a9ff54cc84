def reciprocal(x):
    return 1 / x


def pick(values):
    return [v for v in values if reciprocal(v) > 0.3]

print(pick([1, 2, 3]))
pick([1, 0])
