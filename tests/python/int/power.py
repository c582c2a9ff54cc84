print(2**10, 2**0, 0**0, (-2) ** 3, -(2**2), 2**-1, (-2) ** -2)
print(2**200, 3**100, (-3) ** 101)
print(pow(2, 10), pow(2, -1), pow(3, 5, 7), pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(10, 100, 97))
print(pow(2, 0, 1), pow(0, 0, 5), pow(123456789, 987654321, 1000000007))
print(2**3**2, (2**3) ** 2, -(1**2), 10**-2)
for f in (
    lambda: 0**-1,
    lambda: pow(2, 3, 0),
    lambda: pow(2, -1, 4),
    lambda: pow(0, -1),
    lambda: pow(2.0, 2, 3),
    lambda: pow("a", 2),
):
    try:
        print(f())
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
x = 5
x **= 3
print(x, True**True, False**False, type(True**2).__name__)
