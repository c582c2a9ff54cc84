def reciprocal(x):
    return 1 / x

print([reciprocal(x) for x in (1, 2)])
print([reciprocal(x) for x in (1, 0)])
