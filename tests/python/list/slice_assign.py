a = list(range(10))
a[2:5] = ["x"]
print(a)
a[1:1] = [7, 8, 9]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[-3:] = []
a[5:2] = "ab"
print(a)
a[:0] = range(2)
a[len(a) :] = (5, 6)
a[100:] = [99]
print(a)
a[::-1] = list(range(len(a)))
print(a)
del a[::3], a[0], a[-1]
print(a)
del a[1:3]
del a[5:100]
print(a)
a[:] = a[::-1]
b = a
b[:] = [1, 2, 3]
print(a, b is a)
b[1:2] = b
print(b)
del b[:]
print(a)
a = [1, 2, 3, 4, 5]
del a[-1:0:-2]
print(a)


def assign(target, index, value):
    target[index] = value


def delete(target, index):
    del target[index]


for f in (
    lambda: assign(a, slice(0, 3, 2), [1]),
    lambda: assign(a, slice(0, 1), 5),
    lambda: assign(a, 10, 1),
    lambda: assign(a, "x", 1),
    lambda: delete(a, 10),
    lambda: delete(a, -9),
    lambda: delete(a, None),
    lambda: assign(a, slice(None, None, 0), []),
    lambda: assign([], 0, 1),
    lambda: assign(a, slice(None, None, -1), [1, 2]),
    lambda: assign((1, 2), 0, 1),
    lambda: delete((1, 2), 0),
    lambda: assign("ab", 0, "x"),
    lambda: assign(5, 0, 1),
    lambda: delete(None, 0),
):
    try:
        f()
        print(a)
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
