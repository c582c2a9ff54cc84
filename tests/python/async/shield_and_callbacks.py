import asyncio


async def important(log):
    await asyncio.sleep(0.05)
    log.append("important done")
    return "value"


async def main():
    log = []
    inner = asyncio.create_task(important(log))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except asyncio.TimeoutError:
        log.append("timed out")
    print(log, inner.done())
    print(await inner, log)

    def done(name):
        def callback(fut):
            state = "cancelled" if fut.cancelled() else repr(fut.exception() or fut.result())
            print(name, state)
        return callback

    async def fails():
        raise ValueError("x")

    t1 = asyncio.create_task(important(log))
    t2 = asyncio.create_task(fails())
    t3 = asyncio.create_task(important(log))
    for name, t in [("t1", t1), ("t2", t2), ("t3", t3)]:
        t.add_done_callback(done(name))
    removed = done("removed")
    t1.add_done_callback(removed)
    print(t1.remove_done_callback(removed))
    await asyncio.sleep(0)
    t3.cancel()
    await asyncio.wait([t1, t2, t3])
    await asyncio.sleep(0)
    s = asyncio.shield(asyncio.sleep(0, "s"))
    print(await s)


asyncio.run(main())
