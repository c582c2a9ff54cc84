things = [1, 1.5, "a", None, [1], (1,), {1: 2}, {1}, b"x", range(2), len]
names = [type(t).__name__ for t in things]
print(names)
for i, a in enumerate(things):
    for j, b in enumerate(things):
        for op, f in (("+", lambda x, y: x + y), ("-", lambda x, y: x - y), ("*", lambda x, y: x * y)):
            try:
                f(a, b)
            except TypeError as e:
                if (i + j) % 3 == 0:
                    print(op, e)
for f in (
    lambda: -"a",
    lambda: +[],
    lambda: ~{},
    lambda: -None,
    lambda: 1 / "a",
    lambda: "a" / 1,
    lambda: [] % 1,
    lambda: 1 ** "a",
    lambda: None // 2,
    lambda: 1 @ 2,
    lambda: "a" << 1,
    lambda: divmod("a", 1),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
x = "a"
try:
    x -= 1
except TypeError as e:
    print(e)
try:
    x += 1
except TypeError as e:
    print(e)
y = 5
try:
    y += "a"
except TypeError as e:
    print(e)
z = [1]
try:
    z += 5
except TypeError as e:
    print(e)
try:
    z *= "a"
except TypeError as e:
    print(e)
print(x, y, z)
