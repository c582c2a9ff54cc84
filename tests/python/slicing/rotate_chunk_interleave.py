def rotate(xs, k):
    k = k % len(xs) if xs else 0
    return xs[-k:] + xs[:-k] if k else xs[:]


def chunks(xs, n):
    return [xs[i:i + n] for i in range(0, len(xs), n)]


def interleave(a, b):
    n = min(len(a), len(b))
    out = [None] * (2 * n)
    out[::2], out[1::2] = a[:n], b[:n]
    return out + list(a[n:] or b[n:])


print([rotate([1, 2, 3, 4], k) for k in (0, 1, 5, -1, 4)], rotate("", 3), rotate("hello", 2))
print(chunks("abcdefg", 3), chunks((1, 2, 3), 2), chunks([], 2), interleave([1, 2, 3], "ab"))
grid = [[1, 2, 3], [4, 5, 6]]
print([r[::-1] for r in grid], [list(c)[::-1] for c in zip(*grid)], [r[1] for r in grid], sum(grid, []))
copy = grid[:]
copy[0].append(9)
copy.append("new")
print(grid, [row[:] for row in grid] == grid)
try:
    chunks([1], 0)
except ValueError as e:
    print(e)
board = [[0] * 2] * 2
board[0][0] = 1
print(board, (1, 2, 3)[::-1], range(10)[2:8:3], range(10)[::-1][0], bytes(range(5))[1:3])
