"""repr, str and format of complex numbers."""
nan, inf = float("nan"), float("inf")
for z in [1j, -1j, 0j, -0j, 1 + 0j, complex(-0.0, 1), complex(0.0, -0.0), 1.5 - 2.25j, 1e16 + 1e-5j, 123456789.123456789j,
          complex(inf, nan), complex(-inf, -inf), complex(nan, 0), complex(0, nan), complex(0, -inf), 1e100 + 1e22j, 0.1 + 0.2j]:
    print(repr(z), str(z), f"{z}", [z], "%s %r" % (z, z), format(z, ""))
z = 3.14159 - 2.71828j
for spec in [".2f", "+.3e", "10.1f", "<20.1f|", "^20.1f", ">20", "*^25.2f", "g", ".3g", "G", "E", ",.2f", "_.2f", " .1f", "-.1f", "+", " ", "n", ".3",
             "#.0f", ".0f", "20", "<20", "z.1f"]:
    if "|" in spec:
        print("|", format(z, spec[:-1]), "|")
    else:
        print(spec, "|", format(z, spec), "|", format(1234567.5 + 1j, spec), "|", format(2j, spec), "|")
for spec in ["d", "s", "05.1f", "=10", "%", "x", "0=10.1f", "c", "b", ".", "10q"]:
    try:
        print(spec, format(z, spec))
    except ValueError as e:
        print(spec, "ValueError:", e)
print("{:.1f} {!r:>12} {!s}".format(z, 1j, 1 + 1j))
try:
    print("%d" % z)
except TypeError as e:
    print(e)
try:
    print("%f" % z)
except TypeError as e:
    print(e)
