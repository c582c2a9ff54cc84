def numbers(n):
    i = 0
    while True:
        if i == n:
            break
        i += 1
        if i % 2 == 0:
            continue
        yield i
    else:
        yield "never"
    for j in range(2):
        for k in range(3):
            if k == 2:
                break
            yield j, k
        else:
            yield "never"
    yield "end"


print(list(numbers(5)))


def conditional(x):
    if x > 10:
        yield "big"
    elif x > 5:
        yield "medium"
        yield "really"
    else:
        return
    yield "after"


for v in (20, 7, 1):
    print(v, list(conditional(v)))


def search(grid, target):
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == target:
                yield r, c


print(list(search([[1, 2], [2, 1]], 1)), next(search([[1]], 5), None))
