def mul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]


def det(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))


def transpose(m):
    return [list(r) for r in zip(*m)]


def power(m, n):
    result = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1:
            result = mul(result, m)
        m, n = mul(m, m), n >> 1
    return result


def solve(a, b):
    n = len(a)
    m = [[float(v) for v in row] + [float(b[i])] for i, row in enumerate(a)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        if m[p][i] == 0:
            raise ArithmeticError("singular matrix")
        m[i], m[p] = m[p], m[i]
        for r in range(n):
            if r != i:
                f = m[r][i] / m[i][i]
                m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return [round(m[i][n] / m[i][i], 6) for i in range(n)]


print(mul([[1, 2], [3, 4]], [[0, 1], [1, 0]]), det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), transpose([[1, 2, 3], [4, 5, 6]]))
print(power([[1, 1], [1, 0]], 90)[0][1], power([[2]], 100)[0][0])
print(solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]))
try:
    solve([[1, 2], [2, 4]], [1, 2])
except ArithmeticError as e:
    print(type(e).__name__, e)
