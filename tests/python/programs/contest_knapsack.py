def read_ints():
    return [int(x) for x in input().split()]


MOD = 10**9 + 7
n, w = read_ints()
items = [tuple(read_ints()) for _ in range(n)]
dp = [0] * (w + 1)
for weight, value in items:
    for c in range(w, weight - 1, -1):
        dp[c] = max(dp[c], dp[c - weight] + value)
print(dp[w], dp)
ways = [1] + [0] * w
for weight, _ in items:
    for c in range(weight, w + 1):
        ways[c] = (ways[c] + ways[c - weight]) % MOD
print(ways[w])


def power(b, e, m):
    r = 1
    b %= m
    while e > 0:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


print(power(3, 10**18, MOD), pow(3, 10**18, MOD), power(2, MOD - 2, MOD))
fact = [1] * 1001
for i in range(1, 1001):
    fact[i] = fact[i - 1] * i % MOD


def comb(n, k):
    return fact[n] * pow(fact[k], MOD - 2, MOD) * pow(fact[n - k], MOD - 2, MOD) % MOD


print(comb(1000, 500), comb(10, 3))
