import asyncio


async def forever(name):
    try:
        while True:
            await asyncio.sleep(0.01)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
    finally:
        print("cleanup", name)


async def main():
    try:
        await asyncio.wait_for(forever("a"), timeout=0.02)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__)
    t = asyncio.create_task(forever("b"))
    await asyncio.sleep(0)
    print(t.cancel(), t.done())
    try:
        await t
    except asyncio.CancelledError:
        print("awaited", t.cancelled())
    print(t.cancel())
    print(await asyncio.wait_for(asyncio.sleep(0, "quick"), 1))


asyncio.run(main())
