import asyncio


async def fact(n):
    if n <= 1:
        return 1
    return n * await fact(n - 1)


async def fib(n):
    if n < 2:
        return n
    a, b = await asyncio.gather(fib(n - 1), fib(n - 2))
    return a + b


async def walk(tree, depth=0):
    if isinstance(tree, list):
        for t in tree:
            async for x in walk(t, depth + 1):
                yield x
    else:
        yield depth, tree


async def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return await ackermann(m - 1, 1)
    return await ackermann(m - 1, await ackermann(m, n - 1))


async def endless(n):
    return await endless(n + 1)


async def main():
    print(await fact(50), await fib(10))
    print([x async for x in walk([1, [2, [3]], 4])])
    print(await ackermann(2, 3))
    try:
        await endless(0)
    except RecursionError as e:
        print("RecursionError", str(e)[:32])


asyncio.run(main())
