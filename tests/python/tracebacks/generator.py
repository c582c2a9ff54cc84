def numbers(limit):
    for n in range(limit):
        if n == 2:
            raise StopAsyncIteration("two")
        yield n

def consume():
    for n in numbers(5):
        print(n)

consume()
