import asyncio


async def work(n):
    await asyncio.sleep(n / 10)
    print("work", n)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(work(n), name=f"t{n}") for n in (2, 1)]
        print("created", [t.get_name() for t in tasks])
    print([t.result() for t in tasks])
    async with asyncio.TaskGroup() as tg:
        async def spawn():
            tg.create_task(work(1))
            await work(2)
        tg.create_task(spawn())
    print("nested over")
    try:
        tg.create_task(w := work(1))
    except RuntimeError as e:
        print(str(e)[-11:])
    w.close()
    outer = asyncio.create_task(cancelled_group())
    await asyncio.sleep(0.1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("group cancelled")


async def cancelled_group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(forever("a"))
        tg.create_task(forever("b"))


async def forever(name):
    try:
        await asyncio.sleep(1000)
    finally:
        print("stopping", name)


asyncio.run(main())
