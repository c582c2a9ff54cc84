n = 3
rows = [[(i, j, n) for j in range(i)] for i in range(n)]
print(rows)


def make():
    k = 10
    return [lambda x: x + k + i for i in range(3)]


print([f(1) for f in make()])


class C:
    size = 2
    items = [i * 2 for i in range(size)]
    try:
        bad = [i * size for i in range(size)]
    except NameError as e:
        bad = str(e)


print(C.items, C.bad)
g = (n * x for x in [1, 2])
n = 100
print(list(g))
gens = [(x * m for x in range(3)) for m in range(2)]
print([list(g) for g in gens])
print([(a, b) for a in "xy" for b in a * 2], [a for a in [b for b in range(4)] if a not in {c for c in (1, 2)}])
print([i for i in range(10) if i % 2 if i % 3], {i: {j: i * j for j in range(2)} for i in range(2)})
print([*(i for i in range(3))], (lambda: [n for n in range(2)])(), n)
