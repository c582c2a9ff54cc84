# Threads
import asyncio

log = []


def work():
    log.append('worked')


async def main():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, work)
    log.append('asked')
    await future


asyncio.run(main())
print(len(log))
