s = "hello.py"
print(
    s.startswith("he"),
    s.startswith(("x", "h")),
    s.startswith(""),
    s.startswith("l", 2),
    s.startswith("he", 0, 1),
    s.startswith(()),
    s.startswith("", 8),
    s.startswith("", 9),
    s.startswith("py", -2),
)
print(
    s.endswith(".py"),
    s.endswith((".txt", ".py")),
    s.endswith(""),
    s.endswith("lo", 0, 5),
    s.endswith("hello.py", 1),
    s.endswith("y", 7),
    s.endswith("o", None, -3),
)
for f in (
    lambda: s.startswith(1),
    lambda: s.startswith(["h"]),
    lambda: s.startswith(("a", 1)),
    lambda: s.endswith(None),
    lambda: s.endswith((2,)),
    lambda: s.startswith(),
    lambda: s.endswith("a", "b"),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
