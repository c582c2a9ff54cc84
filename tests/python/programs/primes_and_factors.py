def sieve(n):
    flags = bytes([1]) * (n + 1)
    flags = [bool(f) for f in flags]
    flags[0:2] = [False, False]
    for p in range(2, int(n**0.5) + 1):
        if flags[p]:
            for m in range(p * p, n + 1, p):
                flags[m] = False
    return [i for i, f in enumerate(flags) if f]


def factor(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def miller_rabin(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def egcd(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))


ps = sieve(2000)
print(
    len(ps),
    ps[-1],
    sum(ps),
    [p for p in ps if p + 2 in ps][:8],
    [p for p in ps if str(p) == str(p)[::-1]][-3:],
)
for n in (1, 97, 360, 1001, 2**20, 9999999967, 600851475143):
    f = factor(n)
    check = 1
    for p, e in f.items():
        check *= p**e
    print(n, f, check == n, " x ".join(f"{p}^{e}" if e > 1 else str(p) for p, e in f.items()) or "1")
print(
    [n for n in (2**61 - 1, 2**61 + 1, 10**18 + 9, 561, 1, 0, -7, 2**89 - 1, 2**107 - 1) if miller_rabin(n)],
    egcd(240, 46),
    egcd(2**80, 3**50)[0],
)
phi = list(range(101))
for i in range(2, 101):
    if phi[i] == i:
        for j in range(i, 101, i):
            phi[j] -= phi[j] // i
print(
    sum(phi), phi[36], phi[97], [n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n]
)
