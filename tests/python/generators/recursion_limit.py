def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(200)))


def endless():
    yield from endless()


try:
    list(endless())
except RecursionError as e:
    print("RecursionError", str(e)[:32])


def count(n):
    return sum(1 for _ in range(n))


print(count(1000))
