import math

print(2 ** 100, -(3 ** 50), 10 ** 25 // 7, -10 ** 25 // 7, -10 ** 25 % 7)
f = math.factorial(30)
print(f, len(str(f)), sum(map(int, str(f))), str(f)[::-1][:8], f"{f:,}"[:15], f"{f:e}")
print(math.gcd(2 ** 60, 6 ** 30) == 2 ** 30, math.lcm(*range(1, 41)), math.comb(100, 50), math.isqrt(10 ** 40 + 1))
print(pow(3, 10 ** 18, 10 ** 9 + 7), pow(7, -1, 13), hex(2 ** 70 - 1), (2 ** 70).bit_length(), int("z" * 15, 36))
print(divmod(10 ** 30, -(10 ** 9 + 7)), (1 << 80) >> 77, ~(1 << 65), (2 ** 64) ^ (2 ** 64 - 1), -(2 ** 65) & 255)
print((10 ** 20).to_bytes(9, "big"), int.from_bytes(b"\x01" + b"\0" * 10, "little"), 2 ** 64 == 2.0 ** 64, 10 ** 23 == 1e23)
for g in (lambda: float(10 ** 400), lambda: 10 ** 30 / 0, lambda: pow(2, -1, 4), lambda: 1 << -1, lambda: int("1_0_"), lambda: math.factorial(-1)):
    try:
        g()
    except (OverflowError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
