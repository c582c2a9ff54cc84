import asyncio


async def numbers(n):
    for i in range(n):
        yield i


async def find(limit):
    async for n in numbers(10):
        if n == 2:
            continue
        if n > limit:
            break
        print("n", n)
    else:
        return "exhausted"
    return "broke"


async def nested():
    for i in range(3):
        async for j in numbers(3):
            if j == 1:
                break
            if i == 1:
                return i, j
    return None


async def tries():
    for i in range(3):
        try:
            await asyncio.sleep(0)
            if i == 0:
                continue
            if i == 1:
                raise ValueError(i)
            return "returned"
        except ValueError as e:
            print("caught", e)
            await asyncio.sleep(0)
        else:
            print("else")
        finally:
            await asyncio.sleep(0)
            print("finally", i)


async def while_loop():
    n = 0
    while (n := n + 1) < 10:
        if await asyncio.sleep(0, n) == 4:
            break
    else:
        return "no break"
    return n


async def main():
    print(await find(4), await find(100))
    print(await nested(), await tries(), await while_loop())
    x = await asyncio.sleep(0, 1) or await asyncio.sleep(0, 2)
    y = await asyncio.sleep(0, 0) and await asyncio.sleep(0, 3)
    z = 1 < await asyncio.sleep(0, 2) < 3
    print(x, y, z, not await asyncio.sleep(0, None))
    d = {await asyncio.sleep(0, "k"): [await asyncio.sleep(0, i) for i in range(2)]}
    d["k"][await asyncio.sleep(0, 1)] += await asyncio.sleep(0, 5)
    assert await asyncio.sleep(0, True), "never"
    print(d, *(await asyncio.sleep(0, [7, 8])), sep="|")


asyncio.run(main())
