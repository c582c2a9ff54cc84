print(
    "a b  c ".split(),
    " a b ".split(" "),
    "a,b,,c".split(","),
    "".split(),
    "".split(","),
    "   ".split(),
    "abc".split("bc"),
)
print(
    "a b c d".split(None, 2),
    "a b c d".split(" ", 1),
    "a,b,c".split(",", 0),
    "a,b,c".split(",", -1),
    "  a  b  c".split(None, 1),
    "a b c".split(maxsplit=1),
    "a-b".split(sep="-"),
)
print(
    "a b c d".rsplit(None, 2),
    "a,b,c".rsplit(",", 1),
    "  a  b  ".rsplit(None, 1),
    "a b c".rsplit(maxsplit=0),
    "aXXbXXc".rsplit("XX", 1),
)
print("a\tb\nc\x0bd\x0ce\x1cf\x85g\u2003h\u3000i\u200bj".split())
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l".splitlines())
print(
    "a\n\nb\n".splitlines(),
    "a\nb".splitlines(True),
    "".splitlines(),
    "\n".splitlines(),
    "a\r\n".splitlines(keepends=True),
    "x\r\n\ry".splitlines(1),
)
print(
    "k=v=w".partition("="),
    "abc".partition("="),
    "k=v=w".rpartition("="),
    "abc".rpartition("="),
    "".partition("x"),
    "aXXbXXc".rpartition("XX"),
)
for f in (
    lambda: "a".split(""),
    lambda: "a".rsplit(""),
    lambda: "a".partition(""),
    lambda: "a".split(1),
    lambda: "a".split(None, "x"),
    lambda: "a".partition(),
    lambda: "a".partition(1),
    lambda: "a".splitlines(1, 2),
    lambda: "a".split(sep=",", foo=1),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
