import math


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def take(n, it):
    for _ in range(n):
        try:
            yield next(it)
        except StopIteration:
            return


def window(seq, size):
    buffer = []
    for item in seq:
        buffer.append(item)
        if len(buffer) > size:
            buffer.pop(0)
        if len(buffer) == size:
            yield tuple(buffer)


def parse(lines):
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        key, _, value = line.partition("=")
        yield number, key.strip(), value.strip()


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item] + rest


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield (a, c)
        yield from hanoi(n - 1, b, a, c)


print(list(take(10, primes())))
print(list(window(range(6), 3)))
print(list(parse(["# c", "a = 1", "", "b=2"])))
print(list(take(100, fib()))[-1])
print(len(list(permutations([1, 2, 3, 4]))), list(permutations("abc"))[3])
print(len(list(hanoi(6, "A", "B", "C"))), next(hanoi(3, "A", "B", "C")))
print(math.prod(take(5, primes())))
