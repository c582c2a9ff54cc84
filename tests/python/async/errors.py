import asyncio


class NoExit:
    async def __aenter__(self):
        return self


class NotAsync:
    def __aenter__(self):
        return 1

    def __aexit__(self, *args):
        return None


class BadIter:
    def __aiter__(self):
        return 5


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 3


class BadAwait:
    def __await__(self):
        return 7


async def ok():
    return 1


async def attempt(make):
    try:
        await make()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)


async def await_int():
    await 5


async def await_list():
    await [ok]


async def with_int():
    async with 5:
        pass


async def with_noexit():
    async with NoExit():
        pass


async def with_notasync():
    async with NotAsync():
        pass


async def for_list():
    async for x in [1]:
        pass


async def for_bad():
    async for x in BadIter():
        pass


async def for_badnext():
    async for x in BadNext():
        pass


async def bad_await():
    await BadAwait()


async def twice():
    c = ok()
    await c
    await c


async def main():
    for f in (await_int, await_list, with_int, with_noexit, with_notasync, for_list, for_bad, for_badnext, bad_await, twice):
        await attempt(f)
    c = ok()
    try:
        for x in c:
            pass
    except TypeError as e:
        print(e)
    c.close()
    try:
        asyncio.run(ok_again := ok())
    except RuntimeError as e:
        print(e)
    ok_again.close()
    try:
        asyncio.create_task(5)
    except TypeError as e:
        print(e)
    try:
        with NotAsync():
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())
try:
    asyncio.run(5)
except ValueError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
c = ok()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    print(e)
c.close()
c = ok()
try:
    c.send(1)
except TypeError as e:
    print(e)
try:
    c.send(None)
except StopIteration as s:
    print(s.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
print(type(ok()).__name__ if False else "end")
