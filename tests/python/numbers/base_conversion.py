DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    if not 2 <= base <= 36:
        raise ValueError(f"base out of range: {base}")
    if n == 0:
        return "0"
    sign, n = ("-", -n) if n < 0 else ("", n)
    out = []
    while n:
        n, d = divmod(n, base)
        out.append(DIGITS[d])
    return sign + "".join(reversed(out))


for n in (0, 5, -255, 1234567890123):
    print(n, [to_base(n, b) for b in (2, 7, 16, 36)])
print(all(int(to_base(n, b), b) == n for n in range(-50, 51) for b in range(2, 37)))
print(bin(10), oct(64), hex(-255), f"{255:#x} {255:08b} {255:o} {-5:b} {65:c} {1000000:_} {0xff:_b}")
print(int("0x1f", 16), int("0b11", 0), int("0o17", 0), int(" 42 "), int("-0"), int("１２"))
for args in (("12", 2), ("zz", 10), ("", 10), ("5", 1), ("1.5", 10)):
    try:
        int(*args)
    except ValueError as e:
        print(e)
try:
    to_base(3, 1)
except ValueError as e:
    print(e)
try:
    int(3, 4)
except TypeError as e:
    print(e)
