import asyncio


async def worker(log):
    try:
        log.append("start")
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(("cancelled", e.args))
        raise
    finally:
        log.append("cleanup")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0.01)
        return "survived"


async def main():
    log = []
    t = asyncio.create_task(worker(log))
    await asyncio.sleep(0.1)
    print(t.cancel("reason"), t.cancelled(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print("caught", e.args)
    print(log, t.cancelled(), t.done(), t.cancel())
    try:
        t.result()
    except asyncio.CancelledError as e:
        print("result raises", repr(e))

    early = asyncio.create_task(worker(log))
    early.cancel()
    try:
        await early
    except asyncio.CancelledError:
        print("never started", log[-1])

    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelled(), s.cancelling())

    inner = asyncio.create_task(asyncio.sleep(5))

    async def waits():
        await inner

    outer = asyncio.create_task(waits())
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.wait([outer])
    print(inner.cancelled(), outer.cancelled())

    shielded = asyncio.create_task(stubborn())

    async def guarded():
        return await asyncio.shield(shielded)

    g = asyncio.create_task(guarded())
    await asyncio.sleep(0)
    g.cancel()
    await asyncio.wait([g])
    print(g.cancelled(), shielded.done())
    shielded.cancel()
    print(await shielded)
    print(issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError.__mro__[1].__name__)


asyncio.run(main())


async def leaves_tasks():
    async def background():
        try:
            await asyncio.sleep(100)
        finally:
            print("background cancelled at the end")

    asyncio.create_task(background())
    await asyncio.sleep(0)
    return "main over"


print(asyncio.run(leaves_tasks()))
