# Text of tasks
import asyncio


async def work():
    pass


async def main():
    task = asyncio.create_task(work())
    print('coro=<work() running at' in repr(task))
    await task


asyncio.run(main())
