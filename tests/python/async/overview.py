import asyncio
async def worker(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return name.upper()
async def main():
    r = await asyncio.gather(worker("a", 0.2), worker("b", 0.1))
    print(r)
    t = asyncio.create_task(worker("c", 5), name="cc")
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), t.cancelled(), t.get_name())
    try:
        await asyncio.wait_for(worker("d", 10), timeout=1)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e))
    q = asyncio.Queue(maxsize=2)
    async def producer():
        for i in range(4):
            await q.put(i)
            print("put", i)
        await q.put(None)
    async def consumer():
        while (x := await q.get()) is not None:
            print("got", x)
    await asyncio.gather(producer(), consumer())
    return 42
print(asyncio.run(main()))
