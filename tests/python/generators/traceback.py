def low(n):
    yield n
    raise RuntimeError("deep trouble")


def mid(n):
    yield from low(n)


def high(n):
    for v in mid(n):
        yield v + 1


def main():
    it = high(1)
    print(next(it))
    print(next(it))


main()
