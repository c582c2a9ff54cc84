from itertools import chain, count, islice, takewhile


def naturals(start=0):
    n = start
    while True:
        yield n
        n += 1


def collatz(n):
    yield n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        yield n


print(list(islice(naturals(), 3, 10, 2)), list(takewhile(lambda x: x < 4, naturals(1))))
print(list(collatz(6)), max(collatz(27)), sum(1 for _ in collatz(27)))
print(list(islice(chain(collatz(3), naturals()), 10)))


def sieve():
    composites = {}
    for q in count(2):
        p = composites.pop(q, None)
        if p is None:
            composites[q * q] = q
            yield q
        else:
            x = p + q
            while x in composites:
                x += p
            composites[x] = p


print(list(islice(sieve(), 15)))


def pascal():
    row = [1]
    while True:
        yield row
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]


for row in islice(pascal(), 5):
    print(row)
