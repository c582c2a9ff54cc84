def lazy(x):
    return (y for y in x)

print(list(lazy("ab")))
lazy(3)
