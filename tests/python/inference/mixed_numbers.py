def mean(xs):
    t = 0
    for x in xs:
        t += x
    return t / len(xs)


print(mean([1, 2]), mean([1.5, 2]), mean([True, False]))
x = 0
x = x + 0.5
print(x)
y = 1
for _ in range(3):
    y = y / 2
print(y)
z = 5
if z > 3:
    z = 2.5
print(z, z * 2)


def pick(flag):
    v = 1
    if flag:
        v = True
    return v


print(pick(0), pick(1), pick(1) + 1)


def maybe(n):
    if n > 0:
        return n


def maybe_float(n):
    r = 0
    if n:
        r = 1.0
    return r


print(
    maybe(1),
    maybe(-1),
    maybe_float(0),
    maybe_float(1),
    7 // 2,
    7 / 2,
    8 / 2,
    2**3,
    2**-1,
    7 % 2.0,
    3 + 0.0,
    1 * 1.0,
    max(1, 2.0),
    sum([1, 2.0]),
    abs(-3),
    abs(-3.0),
    round(2.0),
    round(2.0, 1),
    int(3.9),
    float(3),
    divmod(7, 2),
    divmod(7.0, 2),
    -True,
    +True,
    True + True,
)
acc = None
for v in [3, 1.5, "x"]:
    acc = v
    print(type(acc).__name__, end=" ")
best = float("inf")
for v in [5, 3, 9]:
    best = min(best, v)
print(best, type(best).__name__)
low = 0
for v in [0.5, -1, 2]:
    if v < low:
        low = v
print(low, 10**18 * 10 / 10, (10**18 * 10) // 10, 1e18 == 10**18)


def power(b, e):
    return b**e


print(power(2, 3), power(2, -1), power(2.0, 3), power(True, 2), power(10, 20), power(2, 0.5), power(-8, 3))
n = 10
n = str(n)
n = n + "!"
n = [n]
print(n)
