import asyncio


async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def sq(x):
    await asyncio.sleep(0)
    return x * x


async def is_even(x):
    return x % 2 == 0


async def main():
    print([await sq(x) for x in range(4)])
    print([await sq(x) async for x in agen(5) if await is_even(x)])
    print({x: await sq(x) for x in range(3)}, {await sq(x) for x in (-2, 2)})
    print([(x, y) async for x in agen(2) async for y in agen(x + 1)])
    print([[y async for y in agen(x)] for x in range(3)])
    print([x for x in [await sq(2), await sq(3)]])
    g = (await sq(x) for x in range(3))
    print(type(g).__name__, [v async for v in g])
    lazily = (x async for x in agen(3) if x)
    print([v async for v in lazily])
    print(await asyncio.gather(*[sq(i) for i in range(3)]))
    try:
        list(x async for x in agen(1))
    except TypeError as e:
        print(e)
    try:
        for x in agen(1):
            pass
    except TypeError as e:
        print(e)
    outer = 10
    print([outer + x async for x in agen(2)], [x async for x in agen(outer) if x > 8][0])


asyncio.run(main())
