r = range(2, 20, 3)
print(
    r,
    range(5),
    range(0),
    range(1, 5),
    range(5, 0, -1),
    len(r),
    r[0],
    r[-1],
    r[1:3],
    r[::-1],
    r[::2],
    list(r),
    r.start,
    r.stop,
    r.step,
    range(3, 3),
    list(range(5, 0, -2)),
)
print(
    5 in r,
    6 in r,
    5.0 in r,
    "a" in r,
    True in range(2),
    r.index(8),
    r.count(8),
    r.count(9),
    r == range(2, 19, 3),
    range(0) == range(5, 5),
    range(3) == [0, 1, 2],
    hash(range(3)) == hash(range(0, 3, 1)),
    sum(r),
    max(r),
    min(r),
    sorted(r, reverse=True),
    list(reversed(r)),
    list(range(-3, 3)),
)
print(
    len(range(10**12)),
    range(10**20)[-1],
    10**19 in range(10**20),
    range(10**30)[10**25],
    len(range(0, -10, -3)),
    range(10)[3:8:2],
    range(10)[-3:],
    bool(range(0)),
    bool(range(1)),
    list(range(10**20, 10**20 + 3)),
    range(2**70, 2**70 + 10, 4)[2],
)
for f in (
    lambda: range(1.5),
    lambda: range("a"),
    lambda: range(),
    lambda: range(1, 2, 0),
    lambda: range(5)[5],
    lambda: range(5)[-6],
    lambda: range(5).index(9),
    lambda: range(1, 2, 3, 4),
    lambda: range(None),
    lambda: range(3) + range(2),
    lambda: range(5)["a"],
    lambda: range(stop=5),
    lambda: len(range(10**30)),
    lambda: range(5) < range(6),
    lambda: range(3).index("x"),
    lambda: range(1, 2.0),
):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError) as e:
        print(type(e).__name__, e)
for i in range(3, -4, -3):
    print(i, end=" ")
for i in range(3):
    i = 10
    print(i, end=" ")
print(i)
