s = "aé€😀"
print(
    s.encode(),
    s.encode("utf-8"),
    "é".encode("latin-1"),
    s.encode("ascii", "ignore"),
    s.encode("ascii", "replace"),
    s.encode("ascii", errors="backslashreplace"),
    s.encode("ascii", "xmlcharrefreplace"),
)
print(
    s.encode("utf-16-le"),
    s.encode("utf-32-be"),
    s.encode("utf-16")[:2],
    "a".encode("UTF8"),
    "a".encode("us-ascii"),
    "é".encode("iso-8859-1"),
)
print(
    b"a\xc3\xa9".decode(),
    b"\xe9".decode("latin-1"),
    b"a\xff".decode("utf-8", "replace"),
    b"a\xff".decode("utf-8", "ignore"),
    b"a\xff".decode("ascii", "backslashreplace"),
)
for f in (
    lambda: s.encode("ascii"),
    lambda: "é€".encode("latin-1"),
    lambda: b"a\xff".decode(),
    lambda: b"\xff".decode("ascii"),
    lambda: s.encode("nope"),
    lambda: b"\xe2\x82".decode(),
    lambda: s.encode("ascii", "nope"),
    lambda: "a".encode(1),
    lambda: b"\xc3(".decode("utf-8"),
    lambda: b"ab\xed\xa0\x80".decode(),
):
    try:
        print(f())
    except (UnicodeError, LookupError, TypeError) as e:
        print(type(e).__name__, e)
print(len(s), len(s.encode()), list("é".encode()), issubclass(UnicodeEncodeError, ValueError))
