# Ties are where shortest formatting algorithms disagree.
x = 9007199254740992.0
for k in range(12):
    print(repr(x * 2**k + 2**k), end=" ")
print()
y = 1.0
for _ in range(40):
    y = y / 3 + 1e-9
    print(repr(y), end=" ")
print()
for e in range(-30, 31, 5):
    print(repr(1.5 * 10.0**e), repr(7 * 10.0**e), float(repr(1.1 * 10.0**e)) == 1.1 * 10.0**e)
print(5e-324, 1.5e-323, 2.5e-322, 8.41e21, 2.0**70, 2.0**-30, 4.35, 4.349999999999999, 0.57, 1.1 * 3)
