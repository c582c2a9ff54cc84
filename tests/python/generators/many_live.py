def counter(name, n):
    for i in range(n):
        yield f"{name}{i}"


gens = [counter(c, n) for c, n in zip("abcde", (3, 1, 2, 0, 4))]
alive = list(gens)
turn = 0
while alive:
    for g in alive[:]:
        try:
            print(next(g), end=" ")
        except StopIteration:
            alive.remove(g)
    turn += 1
print(turn)
table = {f"g{i}": counter(i, 2) for i in range(3)}
print({k: next(g) for k, g in table.items()}, {k: list(g) for k, g in table.items()})
nested = (list(counter(x, y)) for x in "pq" for y in range(2))
print(list(nested))
pairs = zip(counter("x", 3), counter("y", 2))
print(list(pairs))
chain = counter("m", 200)
for _ in range(150):
    chain = (v for v in chain)
print(sum(1 for _ in chain))
