def average():
    total = count = 0
    mean = None
    while True:
        x = yield mean
        if x is None:
            return total, count
        total += x
        count += 1
        mean = total / count


def grouper(results, names):
    for name in names:
        results[name] = yield from average()


results = {}
g = grouper(results, ["a", "b"])
print(next(g))
print([g.send(x) for x in (10, 20, 60)])
g.send(None)
print(g.send(7), results)
try:
    g.send(None)
except StopIteration as e:
    print("stop", e.value, results)
g2 = average()
try:
    g2.send(5)
except TypeError as e:
    print(e)
next(g2)
try:
    g2.send("x")
except TypeError as e:
    print(e)
print(next(g2, "finished"))
