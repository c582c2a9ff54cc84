"""+, *, in, comparison, % and their in-place forms."""
a = bytearray(b"ab")
print(a + b"cd", b"cd" + a, a + a, a + memoryview(b"z"), type(a + b""), type(b"" + a), a * 3, 2 * a, a * 0, a * -1)
alias = a
a += b"!"
a *= 2
print(a, alias is a)
a += bytearray(b"?")
a += memoryview(b"#")
print(a, alias)
print(97 in a, b"b!" in a, bytearray(b"?") in a, 5 in a, b"" in a)
print(a == b"ab!ab!?#", b"x" < bytearray(b"y"), bytearray(b"a") <= b"a", bytearray(b"b") > bytearray(b"a"), bytearray(b"") == b"", bytearray(b"a") == "a", bytearray(b"a") != [97],
      bytearray(b"a") == memoryview(b"a"))
print(bytearray(b"%d-%s-%b-%x") % (5, b"q", bytearray(b"w"), 255), b"%s" % bytearray(b"k"), b"%c" % bytearray(b"z"))
m = bytearray(b"%d,")
m %= 7
print(m, type(m))
for n, test in enumerate([lambda: a + "x", lambda: a + 5, lambda: "x" + a, lambda: a * "x", lambda: a * 1.5, lambda: a < "x", lambda: a < 5, lambda: 300 in a, lambda: "x" in a,
                          lambda: hash(a), lambda: {a: 1}, lambda: a - a, lambda: [1] + a, lambda: a @ a, lambda: -a, lambda: a[1.5], lambda: a["x"], lambda: a[99], lambda: a & a,
                          lambda: bytearray(b"%d") % "x", lambda: a(), lambda: b"a" + 5, lambda: b"a" + "x", lambda: a * 10**30]):
    try:
        print(n, test())
    except Exception as e:
        print(n, type(e).__name__, e)
try:
    a += "x"
except TypeError as e:
    print(e)
try:
    a += 5
except TypeError as e:
    print(e)
try:
    a *= 1.5
except TypeError as e:
    print(e)
