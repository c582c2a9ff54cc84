for spec in (
    "",
    "s",
    "5",
    "<5",
    ">5",
    "^5",
    "*^7",
    ".2",
    "5.1",
    "^10.2s",
    "é<4",
    "05",
    ".0",
    "<<4",
    "}>4",
    "00",
):
    print(repr(spec), [repr(format(v, spec)) for v in ("", "a", "abc", "héllo")])
for spec in ("d", "x", "+", " ", "=5", ",", "#", ".2f", "5d", "_", "q"):
    try:
        print(format("abc", spec))
    except ValueError as e:
        print(repr(spec), e)
for v in (None, [1], (1, 2), {"a": 1}, {1}, range(3), ValueError("x")):
    print(format(v), format(v, ""), f"{v}", f"{v!r}", f"{v!s:>12}")
    try:
        print(format(v, "5"))
    except TypeError as e:
        print(e)
for f in (lambda: format(), lambda: format(1, 2), lambda: format(1, None), lambda: format(1, "d", 2)):
    try:
        print(f())
    except TypeError as e:
        print(e)
