# str(int) and int(str) stop at 4300 digits.
n = 10**4299
print(len(str(n)))
m = 10**4300
for f in (
    lambda: str(m),
    lambda: repr(-m),
    lambda: f"{m}",
    lambda: int("1" * 4301),
    lambda: "%d" % m,
    lambda: print(m),
):
    try:
        f()
        print("fine")
    except ValueError as e:
        print(type(e).__name__, e)
print(int("1" * 4300) % 1000007)
print(len(hex(m)), m > n, m // n, m.bit_length())
print(int("f" * 5000, 16).bit_length())
