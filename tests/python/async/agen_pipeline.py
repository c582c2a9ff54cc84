import asyncio


async def source(n):
    for i in range(n):
        await asyncio.sleep(0.001)
        yield i


async def mapped(f, items):
    async for i in items:
        yield await f(i)


async def filtered(p, items):
    async for i in items:
        if p(i):
            yield i


async def take(n, items):
    if n <= 0:
        return
    count = 0
    async for i in items:
        yield i
        count += 1
        if count == n:
            break


async def merge(*sources):
    q = asyncio.Queue()

    async def drain(s):
        async for item in s:
            await q.put(item)
        await q.put(None)

    tasks = [asyncio.create_task(drain(s)) for s in sources]
    left = len(tasks)
    while left:
        item = await q.get()
        if item is None:
            left -= 1
        else:
            yield item


async def cube(x):
    return x ** 3


async def enumerate_async(items, start=0):
    i = start
    async for item in items:
        yield i, item
        i += 1


async def main():
    pipeline = take(3, filtered(lambda v: v % 2, mapped(cube, source(100))))
    print([v async for v in pipeline])
    print(sorted([v async for v in merge(source(3), source(4))]))
    async for i, v in enumerate_async(source(2), start=5):
        print(i, v)
    total = 0
    async for v in source(5):
        total += v
    print(total)


asyncio.run(main())
