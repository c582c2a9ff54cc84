# The clock of an event loop
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await asyncio.sleep(0.05)
    return begun < 1


print(asyncio.run(main()))
