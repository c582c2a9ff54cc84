if (n := len("hello")) > 3:
    print("long", n)
data = [1, 5, 2, 8]
print([y for x in data if (y := x * 2) > 5], y)
while (item := data.pop()) != 5:
    print(item, end=" ")
print(item, data)
print((a := 1, b := a + 1), a, b, (c := [a, b]), c)


def f():
    if any((found := v) > 3 for v in [1, 4, 9]):
        return found


print(
    f(), [last := i for i in range(3)], last, (z := 5) + z, {(k := "q"): k}, f"{(m := 3)} {m:>3}", f"{m:=5}"
)
x = 0
total = 0
while (x := x + 1) < 5:
    total += x
print(total, x)


def g(v):
    return v


print(g(w := 3), w, g(v=(u := 4)), u, not (t := 0), t, [q := 1, q + 1], (p := 1) if (r := 0) else r)
lines = iter(["a", "b", ""])
while line := next(lines):
    print(line, end=",")
print(repr(line))
