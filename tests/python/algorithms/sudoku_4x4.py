def candidates(grid, r, c):
    used = set(grid[r]) | {row[c] for row in grid}
    br, bc = r // 2 * 2, c // 2 * 2
    used |= {grid[i][j] for i in (br, br + 1) for j in (bc, bc + 1)}
    return [n for n in range(1, 5) if n not in used]


def solve(grid):
    for r in range(4):
        for c in range(4):
            if not grid[r][c]:
                for n in candidates(grid, r, c):
                    grid[r][c] = n
                    if solve(grid):
                        return True
                    grid[r][c] = 0
                return False
    return True


grid = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 2, 0, 0], [0, 0, 0, 4]]
print(candidates(grid, 0, 1), solve(grid))
for row in grid:
    print(*row)
print(all(sorted(row) == [1, 2, 3, 4] for row in [*grid, *zip(*grid)]))
bad = [[1, 2, 3, 0], [0, 0, 0, 4], [0] * 4, [0] * 4]
print(solve(bad), bad[0])
