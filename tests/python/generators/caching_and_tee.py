class Replay:
    def __init__(self, gen):
        self._gen = gen
        self._seen = []

    def __iter__(self):
        i = 0
        while True:
            if i == len(self._seen):
                try:
                    self._seen.append(next(self._gen))
                except StopIteration:
                    return
            yield self._seen[i]
            i += 1


def slow(n):
    for i in range(n):
        print("computing", i)
        yield i * i


r = Replay(slow(3))
first = iter(r)
print(next(first), next(first))
print(list(r))
print(list(first), list(r))


def peek(it):
    try:
        head = next(it)
    except StopIteration:
        return None, iter(())

    def rest():
        yield head
        yield from it
    return head, rest()


head, it = peek(slow(2))
print(head, list(it), peek(iter([]))[0])
