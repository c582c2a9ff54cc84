def ema(alpha):
    value = yield
    current = value
    while True:
        value = yield round(current, 4)
        current = alpha * value + (1 - alpha) * current


e = ema(0.5)
next(e)
print([e.send(v) for v in (10, 20, 30, 5)])


def histogram():
    counts = {}
    while True:
        word = yield dict(counts)
        if word is None:
            return counts
        counts[word] = counts.get(word, 0) + 1


h = histogram()
next(h)
for w in "a b a c a".split():
    last = h.send(w)
print(last)
try:
    next(h)
except StopIteration as stop:
    print(stop.value is not last, stop.value)
