def reciprocal(x):
    return 1 / x


def build(values):
    result = [
        reciprocal(v)
        for v in values
        if v != 1
    ]
    return result

print(build([1, 2]))
build([2, 0])
