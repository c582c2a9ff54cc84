import asyncio


async def ticker(n):
    try:
        for i in range(n):
            await asyncio.sleep(0.01)
            received = yield i
            if received:
                print("received", received)
    finally:
        await asyncio.sleep(0)
        print("ticker closed")


async def main():
    async for x in ticker(3):
        print(x)
    else:
        print("exhausted")
    print([x async for x in ticker(4) if x % 2])
    print({x: x * x async for x in ticker(2)}, {x async for x in ticker(2)})
    gen = (x + 1 async for x in ticker(2))
    print(type(gen).__name__)
    async for v in gen:
        print("gen", v)
    a = ticker(3)
    print(await a.asend(None), await a.asend("hello"))
    try:
        await a.athrow(ValueError("thrown"))
    except ValueError as e:
        print(e)
    try:
        await a.__anext__()
    except StopAsyncIteration:
        print("stopped")
    b = ticker(3)
    print(await anext(b))
    await b.aclose()
    print(await anext(b, "default"))
    await b.aclose()
    try:
        await anext(b)
    except StopAsyncIteration as e:
        print("end", e.args)
    c = ticker(1)
    try:
        await c.asend(1)
    except TypeError as e:
        print(e)
    await c.aclose()

    async for x in ticker(3):
        print("break at", x)
        break
    await asyncio.sleep(0.1)
    print("after break")


asyncio.run(main())


async def raises():
    yield 1
    raise StopAsyncIteration


async def use():
    try:
        async for x in raises():
            print(x)
    except RuntimeError as e:
        print(e)
    it = ticker(2)
    print(await it.__anext__())


asyncio.run(use())
print("over")
