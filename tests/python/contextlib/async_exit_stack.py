import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager


@asynccontextmanager
async def connect(n):
    print("connect", n)
    try:
        yield n
    finally:
        print("disconnect", n)


@contextmanager
def plain(n):
    print("plain", n)
    yield n
    print("plain end", n)


async def callback(*args, **kwargs):
    await asyncio.sleep(0)
    print("callback", args, kwargs)


async def swallow(kind, error, trace):
    print("swallow", kind.__name__ if kind else None)
    return True


async def main():
    async with AsyncExitStack() as stack:
        numbers = [await stack.enter_async_context(connect(i)) for i in range(2)]
        stack.enter_context(plain("p"))
        stack.push_async_callback(callback, 1, key=2)
        stack.callback(print, "sync callback")
        print(numbers)
    async with AsyncExitStack() as stack:
        stack.push_async_exit(swallow)
        await stack.enter_async_context(connect("x"))
        raise LookupError("gone")
    print("survived")
    stack = AsyncExitStack()
    await stack.enter_async_context(connect("y"))
    kept = stack.pop_all()
    await stack.aclose()
    print("before")
    await kept.aclose()
    try:
        await kept.enter_async_context(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
