import asyncio


async def waiter(ev, name, log):
    log.append(f"{name} waits")
    await ev.wait()
    log.append(f"{name} goes")
    return name


async def stage(fn, src, dst):
    while (item := await src.get()) is not None:
        await dst.put(fn(item))
    await dst.put(None)


async def main():
    ev, log = asyncio.Event(), []
    tasks = [asyncio.create_task(waiter(ev, n, log)) for n in "xy"]
    await asyncio.sleep(0)
    log.append("set")
    ev.set()
    print(await asyncio.gather(*tasks), log, ev.is_set())
    a, b, c = asyncio.Queue(), asyncio.Queue(), asyncio.Queue()
    for i in (1, 2, 3, None):
        a.put_nowait(i)
    await asyncio.gather(stage(lambda v: v + 1, a, b), stage(lambda v: v * v, b, c))
    out = []
    while (v := c.get_nowait()) is not None:
        out.append(v)
    print(out)
    fut = asyncio.get_running_loop().create_future()
    fut.set_result(42)
    print(await fut, fut.done())


asyncio.run(main())
