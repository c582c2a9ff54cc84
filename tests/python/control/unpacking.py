a, b = 1, 2
(c, d), e = [3, 4], 5
[f, g] = "xy"
h = i = j = []
h.append(1)
print(a, b, c, d, e, f, g, h, i, j, h is j)
a, *b = [1, 2, 3]
*c, d = "abc"
e, *f, g = range(5)
h, *i, j = 1, 2
(k, *l), m = [[1, 2, 3], 4]
print(a, b, c, d, e, f, g, h, i, j, k, l, m)
x = [0, 1, 2]
i = 0
i, x[i] = 1, 9
print(i, x)
x[0], x[1], x[2] = x[2], x[0], x[1]
print(x)
first, second, *_ = sorted([3, 1, 2], reverse=True)
print(first, second, _, *[1, 2], *"ab", [*range(2), *(5,)], (*"ab", 1), {**{"a": 1}}, {*[1, 1]})
a = 5
(a,) = [7]
[b] = {"k": 1}
print(a, b)
p = {"x": 1}
p["x"], p["y"] = p["x"] + 1, p["x"]
print(p)
for f in (lambda v: [0 for a, b in [v]],):
    for v in ([1], [1, 2, 3], 5, None, "abc", {1, 2, 3, 4}, (x for x in range(5)), [], {"a": 1}):
        try:
            print(f(v))
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)


def star(v):
    a, b, *c = v
    return a, b, c


for v in ([1], [], (1, 2), 7, "hello", range(10)):
    try:
        print(star(v))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def nested(v):
    (a, b), c = v
    return a, b, c


for v in ([(1, 2), 3], [1, 2], [(1,), 2], ["ab", "c"]):
    try:
        print(nested(v))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
