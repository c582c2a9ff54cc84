import asyncio


async def ticker(name, interval, count, log):
    for i in range(count):
        await asyncio.sleep(interval)
        log.append(f"{name}{i}")


async def main():
    log = []
    await asyncio.gather(ticker("a", 0.35, 3, log), ticker("b", 0.2, 4, log), ticker("c", 0.5, 1, log))
    print(log)
    loop = asyncio.get_running_loop()
    start = loop.time()
    marks = []
    for delay in (0.2, 0.1, 0.15):
        loop.call_later(delay, lambda d=delay: marks.append((d, loop.time() - start >= d - 0.001)))
    await asyncio.sleep(0.3)
    print(marks)
    t1 = asyncio.create_task(asyncio.sleep(0.1, "first"))
    t2 = asyncio.create_task(asyncio.sleep(0.05, "second"))
    print([await t for t in asyncio.as_completed([t1, t2])])
    print(await asyncio.sleep(-5, "negative"))


asyncio.run(main())
