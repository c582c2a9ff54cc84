things = [5, "a", None, [1], (1,), {"a": 1}, {1}, 1.5, True, range(3), b"x"]
for t in things:
    try:
        t()
    except TypeError as e:
        print(e)
for t in things:
    try:
        for x in t:
            pass
        print("iterable", type(t).__name__)
    except TypeError as e:
        print(e)
for t in things:
    try:
        t[0]
        print("subscriptable", type(t).__name__)
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
for t in things:
    try:
        t[0] = 1
        print("assignable", type(t).__name__)
    except TypeError as e:
        print(e)
for t in things:
    try:
        del t[0]
        print("deletable", type(t).__name__)
    except (TypeError, KeyError, IndexError) as e:
        print(type(e).__name__, e)
for t in things:
    try:
        print(len(t), bool(t), callable(t))
    except TypeError as e:
        print(e)
for t in things:
    try:
        print(1 in t)
    except TypeError as e:
        print(e)


def f():
    pass


for g in (
    lambda: f[0],
    lambda: f.x,
    lambda: f + 1,
    lambda: len(f),
    lambda: f < f,
    lambda: iter(f),
    lambda: print[1],
    lambda: int + 1,
    lambda: -f,
):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
