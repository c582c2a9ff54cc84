a = list(range(10))
a[2:5] = "xy"
print(a)
a[1:1] = [100, 200]
a[-1:] = []
print(a, len(a))
a[::3] = [0] * len(a[::3])
print(a)
del a[::2]
print(a)
a[:] = a[::-1]
b = a
a[len(a):] = [7, 8]
print(b is a, b, b[-3:-1], b[5:2], b[100:], b[-100:2], b[::-2])
s = "abcdefgh"
print(s[1:6:2], s[-3:], s[:-3], s[::-1], s[5:1:-1], s[slice(None, None, 3)], slice(1, 5, 2).indices(4), slice(3))
for f in (lambda: a.__setitem__(slice(0, 4, 2), [1]), lambda: a.__setitem__(slice(0, 1), 5), lambda: s[1:"x"], lambda: a[1.5:], lambda: s.__getitem__(slice(0, 1, 0))):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
