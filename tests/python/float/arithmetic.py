pairs = [
    (7.5, 2),
    (-7.5, 2),
    (7.5, -2),
    (-7.5, -2),
    (0.0, 3.0),
    (-0.0, 3.0),
    (5.0, 0.1),
    (1e20, 3),
    (2, 0.5),
    (1.0, float("inf")),
    (-1.0, float("inf")),
]
for a, b in pairs:
    print(a, b, a // b, a % b, divmod(a, b), a / b)
print(1 / 3, 2 / 4, 6 / 3, 7 // 2.0, -7 // 2.0, 7 % -3.0, 1e308 + 1e308, 0.1 + 0.2, 3 * 1.1)
print(2.0**0.5, 2**0.5, 4**0.5, 0.0**0, (-8.0) ** 3, 1e200**-1, 9**-0.5, (-1.0) ** 2, 10.0**20)
for f in (
    lambda: 1.0 / 0,
    lambda: 1 / 0,
    lambda: 1.0 // 0,
    lambda: 1.0 % 0,
    lambda: divmod(1.0, 0.0),
    lambda: 0.0**-1,
    lambda: 1e200**2,
    lambda: 10**400 / 1.5,
    lambda: 1.5 // 0.0,
):
    try:
        print(f())
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
x = 10.0
x /= 4
x //= 1
x **= 3
x %= 5
x -= 0.5
x *= -2
x += 1
print(x, abs(-2.5), abs(-0.0), -(-0.0), +1.5)
