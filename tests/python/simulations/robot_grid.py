def run(program, size=5):
    x, y, facing = 0, 0, 0
    dirs = "NESW"
    moves = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
    for n, c in enumerate(program):
        if c in "LR":
            facing = (facing + (1 if c == "R" else -1)) % 4
        elif c == "F":
            dx, dy = moves[dirs[facing]]
            if not (0 <= x + dx < size and 0 <= y + dy < size):
                raise IndexError(f"step {n}: off the grid at {(x + dx, y + dy)}")
            x, y = x + dx, y + dy
        elif c.isdigit():
            continue
        else:
            raise ValueError(f"step {n}: bad command {c!r}")
    return x, y, dirs[facing]


for p in ("", "FFRFF", "RFFLFLF", "L", "FFFFF", "FRX", "LF"):
    try:
        print(repr(p), *run(p))
    except (IndexError, ValueError) as e:
        print(repr(p), type(e).__name__, e)


def spiral(n):
    grid = [[0] * n for _ in range(n)]
    r, c, dr, dc = 0, 0, 0, 1
    for v in range(1, n * n + 1):
        grid[r][c] = v
        if grid[(r + dr) % n][(c + dc) % n]:
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
    return grid


for row in spiral(4):
    print("".join(f"{v:3}" for v in row))
