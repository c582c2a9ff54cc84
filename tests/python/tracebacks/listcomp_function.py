def reciprocal(x):
    return 1 / x


def report(values):
    scaled = [reciprocal(v) * 10 for v in values]
    return scaled

print(report([1, 4]))
print(report([1, 0]))
