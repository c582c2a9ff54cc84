n = 20000
a = list(range(n))
print(sum(a), a[n // 2], a[-1], len(a[::7]), sum(a[::-3]), max(a), min(a))
a.reverse()
print(a[:3], sum(x for x in a if x % 2), a.index(5), a.count(7))
sieve = [True] * (n + 1)
sieve[0] = sieve[1] = False
i = 2
while i * i <= n:
    if sieve[i]:
        sieve[i * i :: i] = [False] * len(range(i * i, n + 1, i))
    i += 1
print(sum(sieve), [i for i, p in enumerate(sieve) if p][-3:])
m = [[(i * j) % 10 for j in range(50)] for i in range(50)]
t = [list(col) for col in zip(*m)]
print(t == m, sum(map(sum, m)), m[7][:8], t[49][40:])
mixed = [1, 2, 3]
mixed[1] = "two"
mixed.append(2.5)
mixed[0] = 10**30
mixed[2] = True
print(mixed)
floats = [1.0, 2.0]
floats.append(3)
floats[0] = 1
print(floats, [True, 1, 1.0], [1, True], sorted([1, True, 0]), [0.0, 0, False])
