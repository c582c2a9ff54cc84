def bubble(a):
    a = list(a)
    for end in range(len(a) - 1, 0, -1):
        for i in range(end):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
    return a


def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def quick(a):
    if len(a) < 2:
        return list(a)
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])


def merge_sort(a):
    if len(a) < 2:
        return list(a)
    m = len(a) // 2
    left, right, out = merge_sort(a[:m]), merge_sort(a[m:]), []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def heap_sort(a):
    a = list(a)

    def sift(i, n):
        while (c := 2 * i + 1) < n:
            c += c + 1 < n and a[c] < a[c + 1]
            if a[i] >= a[c]:
                return
            a[i], a[c] = a[c], a[i]
            i = c
    for i in reversed(range(len(a) // 2)):
        sift(i, len(a))
    for n in range(len(a) - 1, 0, -1):
        a[0], a[n] = a[n], a[0]
        sift(0, n)
    return a


inputs = [[], [1], [3, 1, 2], [5, 5, 1, 5], list(range(10, 0, -1)), "sorting", [2.5, -1, True, 0], [(i * 37) % 101 for i in range(60)]]
for f in (bubble, insertion, quick, merge_sort, heap_sort):
    print(f.__name__, all(f(x) == sorted(x) for x in inputs), f([3, 1, 2]), "".join(f("hello")))
    try:
        f([1, "a", None])
    except TypeError as e:
        print(" ", e)
