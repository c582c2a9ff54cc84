import asyncio
from contextlib import aclosing, asynccontextmanager, nullcontext


class Closer:
    async def aclose(self):
        print("aclosed")


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers done")


@asynccontextmanager
async def logged():
    print("in")
    yield
    print("out")


@logged()
async def work(x):
    print("work", x)
    return x * 2


async def main():
    async with aclosing(Closer()) as closer:
        print(type(closer).__name__)
    async with aclosing(numbers()) as it:
        async for n in it:
            print(n)
            break
    async with nullcontext("n") as n:
        print(n)
    print(await work(4), await work(5), work.__name__)


asyncio.run(main())
