def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            break
        total += value
        count += 1
        average = total / count
    return (count, average)


avg = averager()
print(next(avg))
for v in (10, 20, 60):
    print(avg.send(v))
try:
    avg.send(None)
except StopIteration as stop:
    print("result", stop.value)

g = averager()
try:
    g.send(5)
except TypeError as e:
    print(type(e).__name__, e)
print(g.send(None))
print(g.send(1))


def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    print("received", received)


e = echo()
next(e)
e.send("a")
e.send("b")
try:
    e.send("c")
except StopIteration as stop:
    print(stop.value)


def expr():
    x = (yield 1) + (yield 2)
    print("x", x)
    y = [(yield 3), (yield 4)]
    print(y)
    print("call", max((yield 5), (yield 6)))
    yield {"k": (yield 7)}


it = expr()
print(next(it))
for v in [10, 20, 30, 40, 50, 60, 70]:
    print("->", it.send(v))
