def search(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] == x:
            return mid
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1


def bisect_left(a, x, key=lambda v: v):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if key(a[mid]) < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def rotated_min(a):
    lo, hi = 0, len(a) - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] > a[hi]:
            lo = mid + 1
        else:
            hi = mid
    return a[lo]


a = [1, 3, 3, 3, 8, 13, 21]
print([search(a, x) for x in (1, 21, 8, 2, 99)], search([], 1))
print([bisect_left(a, x) for x in (0, 3, 4, 22)], bisect_left(["a", "bbb"], 2, key=len), bisect_left(range(10**12), 777))
print(rotated_min([4, 5, 1, 2, 3]), rotated_min([7]), [x for x in a if a[search(a, x)] != x])
try:
    rotated_min([])
except IndexError as e:
    print(e)
try:
    search(["a", 3], 3)
    search([1, "b", 3], 9)
except TypeError as e:
    print(e)
