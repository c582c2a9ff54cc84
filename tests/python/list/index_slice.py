a = [10, 20, 30, 40, 50]
print(
    a[0],
    a[-1],
    a[1:3],
    a[:],
    a[::-1],
    a[::2],
    a[-2:],
    a[10:],
    a[3:1],
    a[3:1:-1],
    a[-100:100],
    a[:-1],
    a[4::-2],
    a[True],
)
for i in (None, -10, -5, -1, 0, 2, 5, 9):
    for j in (None, -6, -2, 0, 3, 5):
        print(a[i:j], a[i:j:2], a[i:j:-1], end=";")
    print()
for f in (
    lambda: a[5],
    lambda: a[-6],
    lambda: [][0],
    lambda: a["x"],
    lambda: a[1.0],
    lambda: a[None],
    lambda: a[::0],
    lambda: a["a":2],
    lambda: a[2**64],
    lambda: a[1, 2],
    lambda: a[[]],
):
    try:
        print(f())
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
