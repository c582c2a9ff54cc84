def show(*a): print(*a)
M = 9223372036854775807
print(M + 1, -M - 1, -M - 2, (-M - 1) // -1, abs(-M - 1), -(-M - 1), M * M, M << 1, 1 << 63, 1 << 64, -1 << 63)
print(9223372036854775807 + 1, -9223372036854775808 // -1, abs(-9223372036854775808), -9223372036854775808 % -1, divmod(-9223372036854775808, -1))
def g(n):
    x = 1
    while x < n: x *= 3
    return x
print(g(10**19), g(10**30))
def h():
    x = 1; i = 0
    while i < 100:
        x = x * 2 + 1; i += 1
    return x
print(h())
def k():
    t = 0
    for i in range(10**18, 10**18 + 20): t += i
    return t
print(k())
def k2():
    t = 0
    for i in range(M - 3, M): t += i * i
    for i in range(M - 3, M + 3): t += i
    return t
print(k2())
def k3():
    a, b = 0, 1
    for _ in range(120): a, b = b, a + b
    return a
print(k3())
for a in (7, -7):
    for b in (3, -3): print(a // b, a % b, divmod(a, b), a / b, a ** 2, -a ** 2)
def m(n):
    for i in range(-5, 6):
        print(i % 3, i % -3, i // 3, i // -3, i >> 1, i << 2, i & 6, i | 6, i ^ 6, ~i, abs(i), -i, +i, end=";")
    print()
m(3)
for r in (range(10, 0, -3), range(0, 10, 4), range(5, 5), range(M - 2, M + 5, 2), range(-M - 3, -M + 2), range(3, -3, -M), range(0, M, M // 2)):
    print(list(r))
try: 
    for i in range(0, 5, 0): print(i)
except ValueError as e: print(e)
def st(s):
    out = []
    for i in range(10, -10, s): out.append(i)
    for i in range(len(out) - 1, -1, -1): out[i] += i
    return out
print(st(-4), st(4))
try: print(st(0))
except ValueError as e: print(e)
t = True
print(t + t, t * 3, -t, ~t, t << 2, t & False, t | 2, t ^ True, t / 2, t // 1, t ** 2, +t, t % 2, abs(t), round(t), int(t))
def mix(a, b): return a + b, a * b, a < b, a == b, a - b
for p in ((1, 2.5), (True, 2), (1.5, True), (2**70, 1.0), (1, 2), (True, False)): print(mix(*p))
print(mix(1, 2.0), mix(True, True), mix(M, 1), mix(M, M))
def lo(n):
    c = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        c += 1
    return c
print(lo(27), lo(97), lo(2**70 + 1))
def rev(n):
    r = 0
    while n > 0:
        r = r * 10 + n % 10; n //= 10
    return r
print(rev(123), rev(10**25 + 7), rev(9223372036854775807))
def sh(n): return 1 << n, (1 << n) - 1, 5 >> n
for i in (0, 1, 62, 63, 64, 100): print(sh(i))
try: print(sh(-1))
except ValueError as e: print(e)
def pw(a, b): return a ** b
print(pw(2, 10), pw(2, -1), pw(2.0, 3), pw(-8, 3), pw(0, 0), pw(2, 100), pw(True, 3), pw(10, 18), pw(10, 19))
try: pw(0, -1)
except ZeroDivisionError as e: print(e)
print(2 ** 63 - 1, -2 ** 63, 2 ** -2, (-2) ** 63, 3 ** 40)
x = 0
for i in range(70):
    x = (x << 1) | 1
print(x)
h = 5381
for ch in "hello world, adversarial": h = h * 33 + ord(ch)
print(h)
h = 0
for ch in "hello world": h = (h * 31 + ord(ch)) & 0xFFFFFFFF
print(h)
h = 14695981039346656037
for ch in "abc": h = ((h ^ ord(ch)) * 1099511628211) % 2**64
print(h)
print(sum(range(10**6)), max(range(5), default=1), min(3, 2.0, True), sum([True, True]), sum([1, 2.5]), sum([], 5))
n = len("abc") * 4611686018427387904 * 2
print(n)
c = 0
for i in range(3):
    for j in range(3):
        c += (i * 4000000000) * (j * 4000000000)
print(c)
i = M
i += 1
print(i); i -= 1; print(i, i == M)
idx = [1, 2, 3]
try: idx[M + 1]
except IndexError as e: print(e)
try: idx[10**5]
except IndexError as e: print(e)
print(idx[-10**30:10**30], "abc"[:M+9])
try: [0] * (M + 1)
except OverflowError as e: print(e)
print(1 < 2 < 3, 1 < 2 > 2, 3 > 2 > 1 == 1 != 0, 1 == 1.0 == True)
print(int(1e18), int(1e19), int(-1e19), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1e20))
def fl(n):
    s = 0
    for i in range(n): s += i / 2
    return s
print(fl(0), fl(3))
def av(xs):
    t = 0
    for x in xs: t = t + x
    return t / len(xs) if xs else 0
print(av([1, 2]), av([]), av([1.5]))
print(-5 // 2, -5 % 2, 5 // -2, 5.5 // -2, 5.5 % -2, -0.0, 0.0 * -1, 1e16, 1e-5, 123456789012345678.0)
