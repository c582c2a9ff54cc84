class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIter(self.start)


class CountdownIter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(list(c), list(c), [(x, y) for x in c for y in Countdown(2)])
it = iter(c)
print(next(it), list(it), list(it), next(it, "end"))
try:
    next(it)
except StopIteration as e:
    print("stop", repr(e), e.value)
print(dict(zip(c, "abc")), 2 in c, max(c), " ".join(map(str, c)))
try:
    next(c)
except TypeError as e:
    print(e)
try:
    len(c)
except TypeError as e:
    print(e)
