class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        got = yield self.ticks
        return got


async def task(name, n):
    for i in range(n):
        now = await Sleep(i + 1)
        print(name, "woke at", now)
    return name


def run(coros):
    ready = [(0, i, c) for i, c in enumerate(coros)]
    count = len(ready)
    results = []
    while ready:
        ready.sort()
        now, _, coro = ready.pop(0)
        try:
            ticks = coro.send(now if now else None)
        except StopIteration as stop:
            results.append(stop.value)
        else:
            count += 1
            ready.append((now + ticks, count, coro))
    return results


print(run([task("a", 3), task("b", 2)]))
c = task("c", 1)
print(c.send(None))
try:
    c.throw(ValueError("thrown into coroutine"))
except ValueError as e:
    print(e)
d = task("d", 1)
d.send(None)
d.close()
try:
    d.send(None)
except RuntimeError as e:
    print(e)


async def cleanup():
    try:
        await Sleep(1)
    finally:
        print("cleaned")


e = cleanup()
e.send(None)
e.close()
f = cleanup()
f.send(None)
del f
print("dropped")
