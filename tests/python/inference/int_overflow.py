# Typed integer code must leave 64 bits without anyone noticing.
def grow(n):
    x = 1
    for i in range(n):
        x = x * 3 + i
    return x


print(grow(10), grow(39), grow(40), grow(41), grow(100))
a = 9223372036854775807
b = a + 1
c = -a - 1
print(
    b, c, c - 1, -c, a * a, b // 2, c // -1, abs(c), c % 7, b - a, a - c, ~a, a << 1, a << 62, b >> 1, c >> 63
)
total = 0
for i in range(70):
    total += 1 << i
print(total, total == 2**70 - 1)
fact = 1
for k in range(1, 26):
    fact *= k
print(fact)
x = 4611686018427387904
x += x
print(x)
x -= 1
print(x)
i = 0
while i < 5:
    i += 1
    x *= -i
print(x)
p = 1
while p < 10**30:
    p *= 1000003
print(p)


def collatz(n):
    steps = best = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        best = max(best, n)
        steps += 1
    return steps, best


print(collatz(27), collatz(837799), collatz(2**65 - 1)[0])
h = 0
for ch in "overflowing hash":
    h = h * 31 + ord(ch)
print(h, h % (2**32), h & 0xFFFFFFFF)
r = range(2**62, 2**62 + 3)
print([v * 2 for v in r], sum(r), [len("ab") * v for v in r][0])
