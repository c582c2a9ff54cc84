def rotate(m):
    return [list(r) for r in zip(*m[::-1])]


def spiral(m):
    m = [list(r) for r in m]
    out = []
    while m:
        out += m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
    return out


def diagonal_sums(m):
    n = len(m)
    return sum(m[i][i] for i in range(n)), sum(m[i][n - 1 - i] for i in range(n))


m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
assert rotate(m) == [[7, 4, 1], [8, 5, 2], [9, 6, 3]]
assert rotate(rotate(rotate(rotate(m)))) == m
print(spiral(m), spiral([]), spiral([[1, 2]]), diagonal_sums(m), diagonal_sums([]))
print([max(r) for r in m], [max(c) for c in zip(*m)], [row.index(max(row)) for row in m])
try:
    diagonal_sums([[1, 2], [3]])
except IndexError as e:
    print(e)
