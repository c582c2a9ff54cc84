s = "naïve café ☕ 日本"
data = s.encode("utf-8")
print(len(s), len(data), data[:8], data.decode() == s)
print([hex(ord(c)) for c in "é☕日"], [chr(n) for n in (233, 0x2615)], ascii(s[-4:]))
print(s.upper(), s[::-1], s.find("☕"), s.index("本"), "\u00e9" == "é", "e\u0301" == "é")
print(s.encode("ascii", "replace"), s.encode("ascii", "ignore"), s.encode("latin-1", "xmlcharrefreplace"))
for f in (lambda: s.encode("ascii"), lambda: b"\xff".decode(), lambda: chr(-1), lambda: ord("ab"), lambda: bytes([256])):
    try:
        f()
    except (UnicodeError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
b = bytearray(b"hello")
b[0] = ord("J")
b += b"!"
print(b, b.hex(), bytes.fromhex("4a6f"), b.find(b"l"), list(b[:3]), b.decode().title())
print("%s is %d years and %.1f%% %r %x" % ("Bo", 3.9, 99.5, "q", 255), "%-5s|%5s|%05d" % ("a", "b", 42))
