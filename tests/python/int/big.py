def fact(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r


f50 = fact(50)
print(f50)
print(f50 // fact(48), f50 % 1000003, f50 / fact(49), -f50)
a = 123456789012345678901234567890
b = 987654321098765432109876543210
print(a + b, a - b, b - a, a * b, b // a, b % a, a == b, a < b, a != b, -a // b)
print(a * 0, a - a, abs(a - b), a + 1.0, a * 2.5, a / b, b / 3)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -(-9223372036854775808))
print(9223372036854775807 - -1, 4611686018427387904 * 2, 4611686018427387904 * -2, 3037000500 * 3037000500)
print(int(str(a)) == a, len(str(2**1000)), sum(int(d) for d in str(2**1000)))
print(hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(2**100), hash(-(2**100)), hash(a))
try:
    print(2**5000 / 3)
except OverflowError as e:
    print(type(e).__name__, e)
try:
    print(float(10**400))
except OverflowError as e:
    print(type(e).__name__, e)
print(10**400 > 1e308, 10**400 == float("inf"), 10**20 == 1e20, 10**22 + 1 == 1e22)
