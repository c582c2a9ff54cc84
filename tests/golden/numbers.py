# Integers that are proven to fit, integers that are not, and floats.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
    return sum(flags)


def mean(values):
    total = 0.0
    count = 0
    for value in values:
        total += value
        count += 1
    return total / count if count else None


print(fib(20), sieve(1000), mean([1, 2.5]), mean([]))
factorial = 1
for k in range(1, 30):
    factorial *= k
print(factorial, factorial // 10**20, -7 // 2, 7 % -3)
