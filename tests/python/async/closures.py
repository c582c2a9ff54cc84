import asyncio


def make_counter():
    count = 0

    async def increment(by=1):
        nonlocal count
        before = count
        await asyncio.sleep(0)
        count = before + by
        return count

    return increment


async def main():
    inc = make_counter()
    print(await inc(), await inc(5))
    print(await asyncio.gather(inc(), inc(), inc()))
    fs = []
    for i in range(3):
        async def f(i=i):
            await asyncio.sleep((3 - i) / 100)
            return i
        fs.append(f)
    print(await asyncio.gather(*(f() for f in fs)))
    double = lambda x: asyncio.sleep(0, x * 2)
    print(await double(4))

    async def apply(f, *args, **kwargs):
        result = f(*args, **kwargs)
        if asyncio.iscoroutine(result):
            result = await result
        return result

    print(await apply(len, "abc"), await apply(inc, by=10))
    total = sum([await inc() for _ in range(3)])
    print(total)


asyncio.run(main())
