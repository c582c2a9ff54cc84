"""Iterating, also while the array grows and shrinks; conversions from and to it."""
b = bytearray(b"abc")
print(list(b), tuple(b), set(b) == {97, 98, 99}, sorted(b, reverse=True), max(b), min(b), sum(b), [chr(x) for x in b], list(reversed(b)), list(enumerate(b)))
print(list(zip(b, b"xyz")), dict(zip("abc", b)), [*b], (*b, 1), list(map(hex, b)), bytes(b), list(bytes(b)), str(b), repr(b), f"{b}")
x, y, z = b
first, *rest = b
print(x, y, z, first, rest)
seen = []
for n in b:
    seen.append(n)
    if len(b) < 6:
        b.append(n + 10)
print(seen, b)
it = iter(b)
print(next(it), next(it), type(it).__name__)
b.clear()
print(next(it, "end"))
b.extend(b"zzzzzz")
print(next(it, "still ended"))
print(int(bytearray(b"42")), int(bytearray(b"ff"), 16), float(bytearray(b"2.5")), str(bytearray(b"abc"), "ascii"), int.from_bytes(bytearray(b"\x01\x00"), "big"), ord(bytearray(b"A")))
print(len(b), bool(b), bool(bytearray()), isinstance(b, bytearray), isinstance(b, bytes), type(b).__name__, all(b), any(bytearray(2)))
try:
    str(bytearray(b"\xff"), "utf-8")
except UnicodeDecodeError as e:
    print(e)
try:
    ord(bytearray(b"ab"))
except TypeError as e:
    print(e)
a, c = bytearray(b"1"), bytearray(b"1")
print(a == c, a is c, a is a, id(a) == id(c), id(a) == id(a))
