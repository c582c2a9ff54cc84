import asyncio

log = []


async def step(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(step("a", 3))
    loop.call_soon(log.append, "soon1")
    b = asyncio.create_task(step("b", 2))
    loop.call_later(0.4, log.append, "later10")
    loop.call_later(0.2, log.append, "later5")
    loop.call_at(loop.time() + 0.3, log.append, "at7")
    cancelled = loop.call_later(0.25, log.append, "never")
    cancelled.cancel()
    print(cancelled.cancelled())
    await a
    log.append("a done")
    await b
    log.append("b done")
    await asyncio.sleep(0.6)
    print(log)
    f = loop.create_future()
    f.add_done_callback(lambda fut: log.append(("cb1", fut.result())))
    f.add_done_callback(lambda fut: log.append("cb2"))
    loop.call_soon(f.set_result, 7)
    print(await f, log[-2:])
    await asyncio.sleep(0)
    print(log[-2:])
    f.add_done_callback(lambda fut: log.append("late"))
    print(log[-1])
    await asyncio.sleep(0)
    print(log[-1])
    start = loop.time()
    await asyncio.sleep(2.5)
    print(round(loop.time() - start, 1))


asyncio.run(main())


async def sleeper(name, delay, out):
    await asyncio.sleep(delay)
    out.append(name)


async def order():
    out = []
    delays = [0.03, 0.01, 0.02, 0.01, 0, 0.03]
    await asyncio.gather(*(sleeper(i, d, out) for i, d in enumerate(delays)))
    print(out)


asyncio.run(order())
