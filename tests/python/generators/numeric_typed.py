def running(values):
    total = 0
    count = 0
    best = float("-inf")
    for v in values:
        total += v
        count += 1
        if v > best:
            best = v
        yield total, total / count, best


for t, mean, best in running([3, 1, 4, 1, 5]):
    print(t, round(mean, 3), best)


def powers(base, limit):
    p = 1
    while p <= limit:
        yield p
        p *= base


print(list(powers(7, 10 ** 12)), sum(powers(2, 2 ** 70)))


def digits(n):
    while n:
        n, d = divmod(n, 10)
        yield d


print(list(digits(98765432109876543210)), sum(digits(2 ** 100)))


def newton(x, eps=1e-9):
    guess = x / 2
    while abs(guess * guess - x) > eps:
        guess = (guess + x / guess) / 2
        yield guess


print([round(v, 6) for v in newton(2.0)])


def flags(n):
    b = False
    for _ in range(n):
        b = not b
        yield b


print(list(flags(4)), sum(flags(5)))
