stack = []
for tok in "3 4 + 2 * 7 /".split():
    if tok.isdigit():
        stack.append(int(tok))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "*": a * b, "/": a / b if b else None}[tok])
print(stack)
queue = [1, 2, 3]
while queue:
    x = queue.pop(0)
    print(x, end=" ")
    if x < 5:
        queue += [x + 3, x + 4]
print(queue)
m = [[1, 2, 3], [4, 5, 6]]
print(
    [list(r) for r in zip(*m)],
    [r[::-1] for r in m],
    m[::-1],
    [row[1] for row in m],
    sum(m, []),
    [[c for c in row if c % 2] for row in m],
    [x for row in m for x in row if x > 2],
)
for row in m:
    for j, v in enumerate(row):
        row[j] = v * v
print(
    m,
    m[1][-1],
    len(m) * len(m[0]),
    max(max(r) for r in m),
    [sum(c) for c in zip(*m)],
    all(len(r) == 3 for r in m),
)
rot = [list(r) for r in zip(*m[::-1])]
print(rot, list(map(list, zip(*rot)))[::-1] == m)
spiral = []
g = [[r * 4 + c for c in range(4)] for r in range(3)]
while g:
    spiral += g.pop(0)
    g = [list(r) for r in zip(*g)][::-1]
print(spiral)
chunks = [list(range(10))[i : i + 3] for i in range(0, 10, 3)]
print(chunks, [c[0] for c in chunks], [*chunks[0], *chunks[-1]], sum(len(c) for c in chunks))
a = [5, 3, 8]
a[0], a[-1] = a[-1], a[0]
a[1:1] = a
a[len(a) // 2 :] = sorted(a[len(a) // 2 :], reverse=True)
print(
    a,
    a.index(max(a)),
    [i for i, v in enumerate(a) if v == 3],
    list(dict.fromkeys(a)),
    sorted(set(a)),
    [a[i] - a[i - 1] for i in range(1, len(a))],
    [v for v in a if a.count(v) == 1],
)
pre = [0]
for v in a:
    pre.append(pre[-1] + v)
print(pre, [pre[j] - pre[i] for i in range(3) for j in range(i + 1, 3)], a == a[:], a is a[:], a[:] + [1] > a)
