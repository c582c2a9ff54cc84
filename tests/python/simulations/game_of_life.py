from collections import Counter


def step(cells):
    near = Counter((r + dr, c + dc) for r, c in cells for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc)
    return {p for p, n in near.items() if n == 3 or n == 2 and p in cells}


def parse(text):
    return {(r, c) for r, line in enumerate(text.splitlines()) for c, ch in enumerate(line) if ch == "#"}


def show(cells, size):
    return "\n".join("".join(".#"[(r, c) in cells] for c in range(size)) for r in range(size))


glider = parse(".#.\n..#\n###")
world = glider
for _ in range(4):
    world = step(world)
print(show(world, 5))
print(world == {(r + 1, c + 1) for r, c in glider}, len(world))
blinker = parse("###")
print(step(step(blinker)) == blinker, sorted(step(blinker)), step(set()), step({(0, 0)}))
seen, w, n = {}, parse("##\n#.\n.#"), 0
while frozenset(w) not in seen:
    seen[frozenset(w)] = n
    w, n = step(w), n + 1
print(n, seen[frozenset(w)], len(w))
