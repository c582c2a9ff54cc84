def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def show(cells, w, h):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(w)) for y in range(h))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for gen in range(5):
    print(f"gen {gen}: {sorted(glider)}")
    glider = step(glider)
print(show(glider, 6, 6))


def rule(n, width, steps):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        print("".join(" *"[c] for c in row).rstrip())
        row = [(n >> (row[i - 1] * 4 + row[i] * 2 + row[(i + 1) % width])) & 1 for i in range(width)]


rule(30, 31, 8)
rule(90, 31, 6)


def mandel(w, h):
    for j in range(h):
        line = ""
        for i in range(w):
            a, b = 3 * i / w - 2, 2 * j / h - 1
            x = y = 0.0
            n = 0
            while x * x + y * y <= 4 and n < 30:
                x, y = x * x - y * y + a, 2 * x * y + b
                n += 1
            line += " .:-=+*#%@"[n // 3 - (n == 30)]
        print(line.rstrip())


mandel(40, 12)
