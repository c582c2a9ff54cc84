def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


def bits(n):
    return [i for i in range(n.bit_length()) if n >> i & 1]


def gray(n):
    return n ^ n >> 1


print([popcount(n) for n in (0, 1, 7, 255, 2 ** 70 - 1)], (255).bit_count(), (-7).bit_count())
print(bits(0b101101), sum(1 << i for i in bits(45)), [f"{gray(i):03b}" for i in range(8)])
print([n for n in range(1, 70) if n & (n - 1) == 0], 6 & -6, ~5, -8 >> 1, -1 >> 100, 5 ^ 3 ^ 5)
x = 0b1010
x |= 1 << 2
x &= ~(1 << 3)
x ^= 1
print(bin(x), x >> 1 & 1, bin(-5), (5).bit_length(), (0).bit_length(), True << 3, True | 4, True & False)
a, b = 12, 25
a ^= b; b ^= a; a ^= b
print(a, b, -1 & 0xFF, (1 << 8) - 1 - 200, ~0 & 0xFFFF)
for f in (lambda: 1 << -1, lambda: 1.0 & 1, lambda: ~1.5, lambda: "a" ^ 1, lambda: 1 >> 2.0):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
