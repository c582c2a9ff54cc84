x = int("1" + "0" * 50)
print(x // 2**60 // 2**10 % 7, (x % 10**40) // 2**60 // 2**60, x >> 100, (x >> 100) + 1)
def f(a): return a // 2**60 // 2**10
print(f(10**50), f(3))
i = 0
while True:
    i += 2**61
    if i > 2**64: break
print(i, -i, abs(-i), i & 0xff, i | 1)
