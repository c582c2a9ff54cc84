print(
    "{} {}".format(1, "a"),
    "{0} {1} {0}".format("x", "y"),
    "{a} {b}".format(a=1, b=2),
    "{0} {k}".format(1, k=2),
    "{{}} {}".format(5),
    "no fields".format(1, 2),
)
print(
    "{:>5}|{:<5}|{:^5}|{:05d}|{:.2f}|{:,}|{!r}|{!s:>4}|{!a}".format(1, 2, 3, 4, 5.678, 1234567, "r", "s", "é")
)
print(
    "{0[0]} {0[1]} {1[key]} {2[0][1]}".format([1, 2], {"key": "v"}, [[5, 6]]),
    "{:{}}".format("a", 5) + "|",
    "{:{w}.{p}f}".format(3.14159, w=8, p=2),
    "{0:{1}>{2}}".format("x", "*", 4),
)
print(
    "{a[b]}".format(a={"b": 3}),
    "{:%}".format(0.5),
    "{0:d} {0:x} {0:o} {0:b}".format(10),
    "{:+} {: }".format(1, 2),
    "{}".format([1, "a"]),
)


class P:
    def __init__(self):
        self.x = 3
        self.name = "pt"


print("{0.x} {p.name!r} {0.x:>4}".format(P(), p=P()))
for f in (
    lambda: "{}".format(),
    lambda: "{1}".format(1),
    lambda: "{a}".format(),
    lambda: "{} {0}".format(1),
    lambda: "{0} {}".format(1),
    lambda: "{".format(1),
    lambda: "}".format(1),
    lambda: "{!x}".format(1),
    lambda: "{:d}".format("a"),
    lambda: "{0[5]}".format([1]),
    lambda: "{0[k]}".format({}),
    lambda: "{!}".format(1),
    lambda: "{0!r".format(1),
    lambda: "{:>{}}".format(1),
    lambda: "{0[a]}".format([1]),
    lambda: "{:{:{}}}".format(1, 2, 3),
    lambda: "{0.zzz}".format(P()),
):
    try:
        print(f())
    except (IndexError, KeyError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(
    "{x} {y}".format_map({"x": 1, "y": 2}),
    "{:>{w}}".format("é", w=3),
    "{:s}".format("q"),
    "{}{}".format(*"ab"),
    "{a}{b}".format(**{"a": 1, "b": 2}),
)
