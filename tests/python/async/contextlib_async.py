import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from collections.abc import Awaitable, AsyncIterator, Coroutine, Generator, Iterator, AsyncGenerator


@asynccontextmanager
async def resource(name, swallow=False):
    print("acquire", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except ValueError as e:
        print("saw", e)
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0)
        print("release", name)


async def ticks():
    try:
        for i in range(3):
            yield i
    finally:
        print("ticks closed")


async def acallback(x):
    print("async callback", x)


async def main():
    async with resource("a") as a:
        print("using", a)
    async with resource("b", swallow=True):
        raise ValueError("swallowed")
    try:
        async with resource("c"):
            raise ValueError("passes")
    except ValueError as e:
        print("outside", e)
    async with aclosing(ticks()) as t:
        async for v in t:
            print(v)
            break
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(resource(n)) for n in "xy"]
        stack.callback(print, "sync callback")
        stack.push_async_callback(acallback, 5)
        print(names)
    c = acallback(1)
    print(isinstance(c, Coroutine), isinstance(c, Awaitable), isinstance(ticks(), AsyncIterator), isinstance(ticks(), AsyncGenerator))
    c.close()
    g = (x for x in [])
    print(isinstance(g, Generator), isinstance(g, Iterator), isinstance(5, Awaitable))
    print(resource.__name__)


asyncio.run(main())
