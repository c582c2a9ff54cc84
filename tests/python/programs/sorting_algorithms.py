def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a


def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        key = a[i]
        j = i - 1
        while j >= 0 and a[j] > key:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = key
    return a


def merge_sort(a):
    if len(a) <= 1:
        return a
    m = len(a) // 2
    left, right = merge_sort(a[:m]), merge_sort(a[m:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def quick(a):
    if not a:
        return []
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])


def heap(a):
    a = a[:]

    def sift(lo, hi):
        root = lo
        while (child := 2 * root + 1) < hi:
            if child + 1 < hi and a[child] < a[child + 1]:
                child += 1
            if a[root] >= a[child]:
                return
            a[root], a[child] = a[child], a[root]
            root = child

    for i in range(len(a) // 2, -1, -1):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


def counting(a):
    counts = {}
    for x in a:
        counts[x] = counts.get(x, 0) + 1
    return [x for x in range(min(a), max(a) + 1) for _ in range(counts.get(x, 0))] if a else []


def radix(a):
    if not a:
        return []
    shift = 0
    while max(a) >> shift:
        a = [x for x in a if not x >> shift & 1] + [x for x in a if x >> shift & 1]
        shift += 1
    return a


seed = 42
data = []
for _ in range(60):
    seed = (seed * 1103515245 + 12345) % 2**31
    data.append(seed >> 20)
for f in (bubble, insertion, merge_sort, quick, heap, counting, radix):
    print(f.__name__, f(data) == sorted(data), f([]), f([1]), f([2, 1, 2]))
print(merge_sort(["b", "a", "c"]), quick([2.5, 1, 10**20]), bubble([[2], [1, 5], [1]]), data[:5])
