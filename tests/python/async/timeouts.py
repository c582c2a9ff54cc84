import asyncio


async def slow(t):
    try:
        await asyncio.sleep(t)
        return "finished"
    except asyncio.CancelledError:
        print("slow cancelled")
        raise


async def main():
    try:
        await asyncio.wait_for(slow(1), 0.1)
    except asyncio.TimeoutError as e:
        print("TimeoutError", repr(e), type(e.__cause__).__name__)
    print(await asyncio.wait_for(slow(0.1), 1))
    print(await asyncio.wait_for(slow(0.1), None))
    try:
        await asyncio.wait_for(slow(0.1), 0)
    except TimeoutError:
        print("zero timeout")
    try:
        async with asyncio.timeout(0.05):
            await slow(1)
    except TimeoutError:
        print("timeout block")
    async with asyncio.timeout(1) as cm:
        print(await slow(0.01), cm.expired())
    print(cm.expired())
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(asyncio.get_running_loop().time() + 10)
        print(cm.when() is None)
    try:
        async with asyncio.timeout(0.01) as outer:
            async with asyncio.timeout(10) as inner:
                await slow(5)
    except TimeoutError:
        print("outer", outer.expired(), inner.expired())
    try:
        async with asyncio.timeout(1):
            raise ValueError("own error")
    except ValueError as e:
        print(e)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 0.1):
            await slow(2)
    except TimeoutError:
        print("timeout_at")
    print(asyncio.TimeoutError is TimeoutError)
    try:
        cm.reschedule(None)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
