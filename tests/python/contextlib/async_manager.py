import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def session(name):
    """Opens a session."""
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        await asyncio.sleep(0)
        print("close", name)


@asynccontextmanager
async def never():
    if False:
        yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


async def main():
    async with session("a") as text:
        print(text)
    async with session("b"):
        raise ValueError("inside")
    try:
        async with session("c"):
            raise KeyError("out")
    except KeyError as error:
        print("escaped", error)
    for factory in (never, twice):
        try:
            async with factory():
                pass
        except RuntimeError as error:
            print(error)
    print(session.__name__, session.__doc__)


asyncio.run(main())
