import asyncio


class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("open", self.name)
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print("close", self.name, kind.__name__ if kind else None)
        return kind is KeyError


class Pages:
    def __init__(self, pages):
        self.pages = iter(pages)

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        try:
            return next(self.pages)
        except StopIteration:
            raise StopAsyncIteration


class Delayed:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0.01).__await__()
        return self.value


async def main():
    async with Resource("a") as r, Resource("b"):
        print("inside", r.name)
    async with Resource("c"):
        raise KeyError("swallowed")
    try:
        async with Resource("d"):
            raise ValueError("passes")
    except ValueError as e:
        print(e)
    async for page in Pages(["p1", "p2"]):
        print(page)
    print(await Delayed(5) + await Delayed(6))
    print(await asyncio.gather(Delayed(1), Delayed(2)))
    for i in range(3):
        async with Resource(i):
            if i == 0:
                continue
            if i == 1:
                break
    print(await returns())
    print([await Delayed(i) for i in range(3)], {k: await Delayed(k) for k in "ab"})
    print(await Delayed(1) if await Delayed(True) else 0, f"{await Delayed('f')}!")


async def returns():
    async with Resource("ret"):
        return "returned"


asyncio.run(main())
