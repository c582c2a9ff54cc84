import asyncio


async def job(name, log):
    try:
        log.append(f"{name} start")
        await asyncio.sleep(1)
        log.append(f"{name} end")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        await asyncio.sleep(0.01)
        log.append(f"{name} cleaned")


async def group(log):
    tasks = [asyncio.create_task(job(n, log)) for n in "ab"]
    try:
        await asyncio.gather(*tasks)
    except asyncio.CancelledError:
        log.append("group cancelled")
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


async def main():
    log = []
    t = asyncio.create_task(group(log))
    await asyncio.sleep(0.1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        log.append("main saw it")
    for line in log:
        print(line)
    log.clear()
    t = asyncio.create_task(job("twice", log))
    await asyncio.sleep(0.1)
    t.cancel()
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print(log, t.cancelling())

    async def swallow():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
        return "went on"

    s = asyncio.create_task(swallow())
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelling(), s.cancelled())


asyncio.run(main())
