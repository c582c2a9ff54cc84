import asyncio


async def square(x):
    await asyncio.sleep(0.01 * (5 - x))
    print("done", x)
    return x * x


async def fails(kind, delay):
    await asyncio.sleep(delay)
    raise kind("failed")


async def main():
    print(await asyncio.gather(*(square(i) for i in range(5))))
    print(await asyncio.gather())
    results = await asyncio.gather(square(1), fails(ValueError, 0.001), square(2), return_exceptions=True)
    print([repr(r) for r in results])
    try:
        await asyncio.gather(square(3), fails(KeyError, 0.005), fails(ValueError, 0.002))
    except ValueError as e:
        print("first failure", e)
    await asyncio.sleep(1)
    c = asyncio.create_task(square(4))
    print(await asyncio.gather(c, c))
    inner = [asyncio.create_task(square(i)) for i in range(2)]
    g = asyncio.gather(*inner)
    await asyncio.sleep(0)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("gather cancelled", [t.cancelled() for t in inner])
    nested = await asyncio.gather(asyncio.gather(square(0), square(1)), asyncio.sleep(0, "slept"))
    print(nested)
    t = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_soon(t.cancel)
    print(await asyncio.gather(t, square(1), return_exceptions=True))


asyncio.run(main())
