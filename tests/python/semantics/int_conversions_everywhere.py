class Seven:
    def __index__(self):
        return 7


class Half:
    def __float__(self):
        return 0.5

    def __int__(self):
        return 3


print(
    [0] * Seven(),
    "ab"[Seven() :],
    range(Seven()),
    list(range(10))[Seven()],
    hex(Seven()),
    bin(Seven()),
    int(Seven()),
    float(Seven()),
    chr(Seven() and 65),
    1 << int(Seven()),
    [1, 2, 3][-1 : Seven()],
    "%d" % Seven(),
    f"{int(Half())}",
    int(Half()),
    float(Half()),
    round(float(Half())),
    divmod(int(Seven()), 2),
    "x" * Seven(),
    (1, 2) * 0,
)
for f in (
    lambda: [0] * Half(),
    lambda: range(Half()),
    lambda: [1][Half()],
    lambda: hex(Half()),
    lambda: chr(Half()),
    lambda: "a" * 1.0,
    lambda: range(1.0),
    lambda: int(Seven) if False else int("7.0"),
    lambda: float(Seven()) + "a",
    lambda: Seven() + 1,
    lambda: "%d" % Half(),
    lambda: "%d" % "7",
    lambda: "%x" % 7.5,
    lambda: round(Seven()),
    lambda: bytes([Half()]),
    lambda: bytes(1.0),
    lambda: [1, 2].insert(1.0, 0),
    lambda: [1].pop(0.0),
    lambda: "a".center(2.0),
    lambda: "a,b".split(",", 1.0),
    lambda: sum([Seven()]),
    lambda: abs(Half()),
    lambda: enumerate([1], 1.0),
    lambda: str(1, 2),
    lambda: int(1.5, 10),
    lambda: pow(2, 1.0, 3),
    lambda: 1 << 1.0,
    lambda: 2 | 1.0,
    lambda: ~1.0,
    lambda: chr(65.0),
    lambda: round(1.5, 1.0),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
