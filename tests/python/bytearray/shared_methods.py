"""The methods bytearray shares with bytes give bytearrays."""
b = bytearray(b"  Hello, World  ")
print(b.strip(), b.lstrip(), b.rstrip(b" d"), b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize())
print(b.split(), b.split(b","), b.rsplit(None, 1), b.partition(b", "), b.rpartition(b"o"), b.splitlines(), bytearray(b"a\nb\r\n").splitlines(True))
print(b.replace(b"l", b"LL"), b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.count(108), b.startswith(b"  H"), b.endswith((b"x", b"  ")))
print(b.center(20, b"*"), b.ljust(18, bytearray(b".")), b.rjust(18), bytearray(b"-5").zfill(5), bytearray(b"a\tb").expandtabs(4))
print(b.hex(), b.hex("-"), b.hex(":", 4), bytearray.fromhex("00 ff 7F"), b.decode(), bytearray(b"\xff").decode("latin-1"))
print(bytearray(b"abc").isalpha(), bytearray(b"1").isdigit(), bytearray(b"a1").isalnum(), bytearray(b" ").isspace(), bytearray(b"A").isupper(), bytearray(b"a").islower(),
      bytearray(b"Ab").istitle(), bytearray(b"\xff").isascii())
print(bytearray(b",").join([b"a", bytearray(b"b"), memoryview(b"c")]), b",".join([bytearray(b"x"), b"y"]))
print(b.translate(None, b"lo"), b.translate(bytearray.maketrans(b"lo", b"01")), bytearray(b"xxay").removeprefix(b"xx"), bytearray(b"xxay").removesuffix(b"y"))
print(type(b.strip()), type(b.split()[0]), type(b.partition(b",")[0]), type(b",".join([bytearray(b"x")])))
s = bytearray(b"abc")
print(s.strip() is s, s.upper() is s, s.replace(b"q", b"") is s, s.ljust(1) is s)
for name in ["index", "split", "strip", "join", "center", "decode", "startswith", "upper"]:
    try:
        print({"index": lambda: b.index(b"zz"), "split": lambda: b.split(b""), "strip": lambda: b.strip("a"), "join": lambda: b.join(["a"]),
              "center": lambda: b.center("a"), "decode": lambda: bytearray(b"\xff").decode(), "startswith": lambda: b.startswith("a"), "upper": lambda: b.upper(1)}[name]())
    except Exception as e:
        print(name, type(e).__name__, e)
