def reciprocal(x):
    return 1 / x


def build(values):
    result = [
        v
        for v in values
        if reciprocal(v)
    ]
    return result

build([2, 0])
