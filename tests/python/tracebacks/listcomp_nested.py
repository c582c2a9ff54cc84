def reciprocal(x):
    return 1 / x


def grid(rows):
    return [[reciprocal(x) for x in row] for row in rows]

print(grid([[1, 2], [4]]))
grid([[1], [2, 0]])
