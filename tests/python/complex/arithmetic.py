"""The operators on complex numbers and on mixes with int, float and bool."""
values = [1 + 2j, -3j, 2.5 - 0.5j, 0j, 1e300 + 1e300j, complex(-0.0, 0.0)]
others = [2, -1.5, True, 0, 3 - 1j, 10**20]
for a in values:
    for b in others:
        for name, op in [
            ("+", lambda x, y: x + y),
            ("-", lambda x, y: x - y),
            ("*", lambda x, y: x * y),
            ("/", lambda x, y: x / y),
            ("**", lambda x, y: x**y),
        ]:
            for x, y in ((a, b), (b, a)):
                try:
                    print(x, name, y, "=", op(x, y))
                except (ZeroDivisionError, OverflowError) as e:
                    print(x, name, y, type(e).__name__, e)
z = 1j
z += 2
z *= 3
z -= 1j
z /= 2
z **= 2
print(z, -z, +z, bool(z), bool(0j), not 0j)
