def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for p in range(2, int(n ** 0.5) + 1):
        if flags[p]:
            flags[p * p::p] = bytes(len(range(p * p, n + 1, p)))
    return [i for i, f in enumerate(flags) if f]


def factor(n):
    if n < 1:
        raise ValueError(f"cannot factor {n}")
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1 + (d > 2)
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def show(n):
    return " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in factor(n).items()) or "1"


primes = sieve(60)
print(primes, len(sieve(1000)))
for n in (1, 2, 360, 97, 1001, 2 ** 20, 600851475143):
    print(n, "=", show(n))
print([(a, b) for a, b in zip(primes, primes[1:]) if b - a == 2])
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
try:
    factor(0)
except ValueError as e:
    print(e)
