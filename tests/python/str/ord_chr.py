print(
    ord("a"),
    ord("é"),
    ord("😀"),
    ord("\x00"),
    chr(97),
    chr(8364),
    chr(0x1F600),
    repr(chr(0)),
    repr(chr(0x10FFFF)),
    ord(b"x"),
)
print("".join(chr(ord(c) + 1) for c in "HAL"), [ord(c) - ord("a") for c in "xyz"], chr(True) == "\x01")
for f in (
    lambda: ord("ab"),
    lambda: ord(""),
    lambda: ord(5),
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: chr("a"),
    lambda: chr(1.0),
    lambda: ord(b"ab"),
    lambda: ord(None),
    lambda: ord(),
    lambda: chr(2**70),
):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
