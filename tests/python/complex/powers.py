"""Powers that are complex: negative bases with fractions, and complex exponents."""
print((-8) ** (1 / 3), (-1) ** 0.5, (-2.0) ** 0.5, (-4) ** -0.5, pow(-8, 0.5), (-27.0) ** (1 / 3))
print((-8.0) ** 3, (-8.0) ** -3.0, (-1) ** 3, (-2) ** -2)
x = -2
print(x**0.5, pow(x, 1.5), type(x**0.5), type(x**2.0))
for base in [1j, 2 + 3j, -1 + 0j, 0j, 2, 0.5, -2.5]:
    for exponent in [0, 1, 2, 3, -1, -2, 0.5, 1j, 1 + 1j, 100, 101, -100.0, 2 + 0j, 2.5 + 0j]:
        try:
            print(base, exponent, base**exponent)
        except (ZeroDivisionError, OverflowError) as e:
            print(base, exponent, type(e).__name__, e)


def root(n):
    return n**0.5


print(root(4), root(-4), root(2.25), root(-2.25))
