log = []


def note(x):
    log.append(x)
    return x


g = (note(x) * 2 for x in range(4))
print(log, type(g).__name__, next(g), next(g), log)
print(list(g), log, list(g), next(g, "empty"))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
print(
    sum(x * x for x in range(5)),
    max((len(w) for w in ["a", "bbb"]), default=0),
    any(note(v) > 1 for v in [1, 2, 3]),
    all(note(v) < 2 for v in [1, 2, 3]),
    log,
    "".join(c for c in "a1b" if c.isalpha()),
    tuple(i for i in range(3)),
    dict((k, v) for k, v in zip("ab", [1, 2])),
    sorted(-x for x in [1, 3, 2]),
    set(x % 2 for x in range(9)),
)
n = 10
lazy = (x + n for x in range(2))
n = 100
print(list(lazy))
src = [1, 2]
late = (x for x in src)
src.append(3)
print(list(late))
src2 = [1]
late2 = (x for x in src2)
src2 = [5]
print(list(late2), next((x for x in range(10) if x > 4), None), next((x for x in [] if x), "none"))
gg = (x for x in range(5))
print(
    3 in gg,
    list(gg),
    min((abs(v), v) for v in [-3, 2]),
    list(zip((i for i in "ab"), (j for j in range(9)))),
    [*(x for x in "xy")],
)
a, b = (v for v in [1, 2])
print(
    a,
    b,
    list(map(list, ((i for i in range(k)) for k in range(3)))),
    list((a, b) for a in range(2) for b in "xy"),
)
err = (1 / x for x in [1, 0, 2])
print(next(err))
try:
    next(err)
except ZeroDivisionError as e:
    print(e, list(err))
try:
    bad = (x for x in 5)
except TypeError as e:
    print(e)
first = next(i for i, c in enumerate("hello") if c == "l")
gc = (i for i in range(3))
for i in gc:
    print(i, end=" ")
    for j in gc:
        print("inner", j, end=" ")
gc.close()
print(first, iter(gc) is gc)
