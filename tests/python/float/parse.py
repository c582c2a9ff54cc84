for text in (
    "1.5",
    " 2 ",
    "-3e2",
    "+.5",
    "5.",
    "1e-3",
    "1_000.5",
    "inf",
    "-Infinity",
    "nan",
    "+NaN",
    "1E5",
    "0x",
    "",
    "abc",
    "1.2.3",
    "1e",
    ".",
    "_1",
    "1_",
    "--1",
    "infinit",
    "1 2",
    "٣.٥",
    "1e400",
    "-1e-400",
):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(e)
print(float(), float(3), float(True), float(10**20), float(b"2.5"))
for f in (lambda: float([]), lambda: float(None), lambda: float({}), lambda: float(1, 2), lambda: float(x=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
