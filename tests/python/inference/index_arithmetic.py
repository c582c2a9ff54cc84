def reverse_words(s):
    out = []
    i = len(s) - 1
    while i >= 0:
        if s[i] != " ":
            j = i
            while j >= 0 and s[j] != " ":
                j -= 1
            out.append(s[j + 1 : i + 1])
            i = j
        i -= 1
    return out


print(reverse_words("the quick  brown fox "))


def pascal(n):
    rows = [[1]]
    for i in range(1, n):
        prev = rows[i - 1]
        row = [1] * (i + 1)
        for j in range(1, i):
            row[j] = prev[j - 1] + prev[j]
        rows.append(row)
    return rows


print(pascal(6), pascal(80)[79][39])


def search(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


xs = [i * i for i in range(50)]
print([search(xs, v) for v in (-1, 0, 1, 26, 2401, 9999)], xs[-1], xs[len(xs) - 1], xs[-len(xs)])
grid = [[i * 4 + j for j in range(4)] for i in range(3)]
for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
    print(grid[(2 + dx) % 3][(3 + dy) % 4], end=" ")
n = 0
for i in range(5, -1, -1):
    for j in range(i, 12, 3):
        n += i * j - (i ^ j) + (j >> 1) - -j // 4
print(n, -7 // 2, -7 % 3, (5 - 12) % 5, (3 - 7) // 3)
for i in range(3):
    try:
        print(xs[i - 52])
    except IndexError as e:
        print(e)
k = len("abc") - 5
print(
    "abc"[k:],
    "abc"[-1:k:-1],
    [1, 2, 3][k:],
    list(range(k, 2)),
    ord("z") - ord("a") + k,
    chr(ord("a") + 25 + 0 * k),
    "xy" * (len("abc") - 1),
    "ab" * k,
)
for i, ch in enumerate("abc", start=-1):
    print(i - 1, ch, i // 2, i % 2, end=" ")
print(min(len("a"), 5), max(len("a"), k), abs(k), sum(len(w) for w in ["a", "bb"]))
