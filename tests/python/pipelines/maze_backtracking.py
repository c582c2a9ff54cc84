MAZE = """\
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########"""


def solve(grid, pos, seen=frozenset()):
    r, c = pos
    if grid[r][c] == "E":
        yield [pos]
        return
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        nxt = (r + dr, c + dc)
        if grid[nxt[0]][nxt[1]] != "#" and nxt not in seen:
            for path in solve(grid, nxt, seen | {pos}):
                yield [pos, *path]


grid = MAZE.split("\n")
start = next((r, line.index("S")) for r, line in enumerate(grid) if "S" in line)
paths = list(solve(grid, start))
print(start, len(paths), [len(p) for p in paths])
best = min(paths, key=len)
cells = [list(r) for r in grid]
for r, c in best[1:-1]:
    cells[r][c] = "*"
print("\n".join(map("".join, cells)))
try:
    next(solve(["###", "#S#", "###"], (1, 1)))
except StopIteration:
    print("no way")
