import asyncio


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        self.i = 0
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i


class Conn:
    async def __aenter__(self):
        print("connect")
        return self

    async def __aexit__(self, kind, value, tb):
        print("disconnect", kind and kind.__name__)
        return kind is KeyError

    async def query(self, q):
        if q == "bad":
            raise KeyError(q)
        return q.upper()


async def gen(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def main():
    print([x async for x in Ticker(3)], [x * y async for x in gen(3) for y in (1, 10) if x])
    async with Conn() as c:
        print(await c.query("select"))
    async with Conn() as c:
        await c.query("bad")
        print("unreachable")
    async for x in Ticker(2):
        print(x)
    else:
        print("else")
    try:
        for x in gen(1):
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())
