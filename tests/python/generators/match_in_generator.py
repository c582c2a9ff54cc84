def commands():
    position = 0
    while True:
        match (yield position):
            case ("move", int(n)):
                position += n
            case {"jump": target}:
                position = target
            case "reset" | "home":
                position = 0
            case [x, *rest] if rest:
                position = x + len(rest)
            case None:
                return position
            case other:
                position = -1


c = commands()
print(next(c))
for cmd in [("move", 5), {"jump": 40}, ("move", "x"), "home", [1, 2, 3], 3.5]:
    print(cmd, "->", c.send(cmd))
try:
    next(c)
except StopIteration as s:
    print(s.value)


def kinds(items):
    for item in items:
        match item:
            case int() | float():
                yield "number"
            case str(s) if len(s) > 3:
                yield "long"
            case _:
                yield "other"


print(list(kinds([1, 2.5, "text", "ab", None])))
