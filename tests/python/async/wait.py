import asyncio


async def job(n, fail=False):
    await asyncio.sleep(n / 10)
    if fail:
        raise ValueError(n)
    return n


async def main():
    tasks = [asyncio.create_task(job(n)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(pending)
    print(sorted(t.result() for t in done), pending)
    tasks = {asyncio.create_task(job(n, n == 2)) for n in (3, 1, 2)}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [t.exception() for t in done if t.exception()])
    done, pending = await asyncio.wait(pending, timeout=0.001)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    coros = [job(1), job(1)]
    for bad in ([], [coros[0]], coros[1]):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    for c in coros:
        c.close()
    for f in asyncio.as_completed([job(3), job(1), job(2)]):
        print("completed", await f)
    results = []
    for f in asyncio.as_completed([job(1), job(9)], timeout=0.5):
        try:
            results.append(await f)
        except asyncio.TimeoutError:
            results.append("timeout")
    print(results)
    try:
        await asyncio.wait([asyncio.create_task(job(1))], return_when="NEVER")
    except ValueError as e:
        print(e)


asyncio.run(main())
