a, b = 0b1100, 0b1010
print(a & b, a | b, a ^ b, ~a, ~0, ~-1, a << 3, a >> 2, -a >> 2, -1 >> 100, -a << 2)
print(-5 & 3, -5 | 3, -5 ^ 3, -5 & -3, -5 | -3, -5 ^ -3)
big = 1 << 100
print(big, big >> 98, big & (big - 1), big | 1, big ^ -1, ~big, -big >> 99, -big & 0xFFFF, -big | 1)
print(bin(10), bin(-10), hex(255), hex(-255), oct(8), oct(-8), bin(0), hex(big), bin(True))
print(
    (255).bit_length(),
    (-256).bit_length(),
    (0).bit_length(),
    big.bit_length(),
    (255).bit_count(),
    (-7).bit_count(),
)
print(True & False, True | 2, True ^ True, ~True, type(True & False).__name__, type(True & 1).__name__)
x = 1
x <<= 70
x |= 3
x ^= 1
x >>= 1
x &= (1 << 69) | 1
print(x)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 & 1.0, lambda: "a" | 1, lambda: ~1.5):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
