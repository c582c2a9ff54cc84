b = b"hello\x00\xff'"
print(
    b,
    b[0],
    b[-1],
    b[1:3],
    b[::-1],
    len(b),
    list(b)[:3],
    b + b"x",
    b * 2,
    b"l" in b,
    104 in b,
    b == b"hello",
    b"a" < b"b",
    b"ab" < b"abc",
    bytes(3),
    bytes([1, 2, 255]),
    bytes("é", "utf-8"),
    bytes(b"x"),
    bytes(),
    bytes(range(3)),
)
print(
    repr(b"it's"),
    repr(b'"'),
    repr(b"'\""),
    b"\t\n\r\\",
    b"\x7f\x80",
    bytes.fromhex("00ff 10"),
    b"\x00\xff".hex(),
    b"abc".hex("-"),
    b"abcdef".hex(":", 2),
    hash(b"abc") == hash("abc"),
    {b"k": 1}[b"k"],
    str(b"x"),
    f"{b'x'}",
    "%s" % b"q",
)
for x in b"ab":
    print(x, end=" ")
print(b"a" != "a", b"" == b"", not b"", bytes(True), b"abc"[True], b"%d-%s" % (5, b"x"), b"%x" % 255)
for f in (
    lambda: b[20],
    lambda: b"a" + "b",
    lambda: "a" in b"a",
    lambda: 256 in b"a",
    lambda: bytes([256]),
    lambda: bytes([-1]),
    lambda: bytes("a"),
    lambda: bytes(-1),
    lambda: bytes(1.5),
    lambda: bytes.fromhex("0"),
    lambda: bytes.fromhex("zz"),
    lambda: b"a" < "a",
    lambda: bytes(["a"]),
    lambda: bytes(None),
    lambda: b"a" * b"b",
    lambda: bytes("a", "nope"),
    lambda: bytes(5, "utf-8"),
):
    try:
        print(f())
    except (IndexError, TypeError, ValueError, LookupError) as e:
        print(type(e).__name__, e)
