def classify(v):
    if isinstance(v, bool):
        return f"bool {v and 1}"
    if isinstance(v, int):
        return "int " + str(v + 1)
    if isinstance(v, (float, str)):
        return "f/s " + str(v * 2)
    if v is None:
        return "none"
    if isinstance(v, list) and v:
        return classify(v[0]) + "*"
    return type(v).__name__


print([classify(v) for v in (True, 5, 1.5, "a", None, [1], [], (), {}, [[2.5]])])


def loop_types(n):
    x = 0
    out = []
    for i in range(n):
        if i == 2:
            x = "s"
        elif i == 4:
            x = None
        elif i == 5:
            x = 1.5
        out.append(x)
        if isinstance(x, int):
            x += 1
    return out


print(loop_types(7))


def try_types(s):
    try:
        v = int(s)
    except ValueError:
        try:
            v = float(s)
        except ValueError:
            v = s
    return v


print([try_types(s) for s in ("1", "1.5", "x", "10" * 15)])


def while_state():
    state = "start"
    n = 0
    while True:
        if state == "start":
            n, state = 5, "run"
        elif state == "run":
            n -= 2
            if n < 0:
                state = None
        else:
            break
    return n, state


print(while_state())
x = 5 if len("ab") == 2 else "five"
y = "six" if x == 5 else 6
w = (x and y) or None
print(x, y, w, x or y, not x and y, [x, y][True], {"k": x}.get("k") + 1, (x, y)[0] * 2)
a = b = 0
a += 1
b = "z"
print(a, b)
for k in (1, "k", 2.5):
    pass
print(k)
k = 0


def outer():
    v = 1

    def set_str():
        nonlocal v
        v = "str"

    before = v + 1
    set_str()
    return before, v + "!"


print(outer())
g = 1


def change():
    global g
    g = [g]


print(g + 1)
change()
print(g, g + [2])
