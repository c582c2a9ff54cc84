from itertools import count, islice, takewhile


def naturals(n=1):
    while True:
        yield n
        n += 1


def sieve():
    known = []
    for n in naturals(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, known)):
            known.append(n)
            yield n


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(list(islice(sieve(), 12)))
print(*collatz(6), "len27:", sum(1 for _ in collatz(27)), max(collatz(27)))
evens = (n for n in naturals() if n % 2 == 0)
squares = (n * n for n in evens)
print([next(squares) for _ in range(4)], next(evens))
print(next(n for n in count(1) if sum(d for d in range(1, n) if n % d == 0) == n and n > 6))
try:
    list(islice(sieve(), -1))
except ValueError as e:
    print(e)
