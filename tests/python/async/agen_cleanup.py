import asyncio


class Connection:
    def __init__(self, log):
        self.log = log

    async def __aenter__(self):
        self.log.append("connect")
        return self

    async def __aexit__(self, *exc):
        await asyncio.sleep(0)
        self.log.append("disconnect")


async def rows(log, n):
    async with Connection(log):
        for i in range(n):
            yield i


async def guarded():
    try:
        yield 1
        yield 2
    except ValueError as e:
        yield f"handled {e}"
    finally:
        print("guarded finally")


async def main():
    log = []
    async for r in rows(log, 2):
        log.append(r)
    print(log)
    log.clear()
    it = rows(log, 5)
    async for r in it:
        if r == 1:
            break
    await it.aclose()
    print(log)
    g = guarded()
    print(await g.__anext__(), await g.athrow(ValueError("v")))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("over")
    h = guarded()
    await h.asend(None)
    try:
        await h.athrow(KeyError("k"))
    except KeyError as e:
        print(repr(e))
    k = guarded()
    try:
        await k.athrow(IndexError("early"))
    except IndexError as e:
        print(repr(e))
    print([x async for x in k])


asyncio.run(main())
