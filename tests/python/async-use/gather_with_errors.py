import asyncio


async def job(n):
    await asyncio.sleep(0)
    if n % 3 == 0:
        raise ValueError(f"job {n}")
    return n * n


async def main():
    results = await asyncio.gather(*(job(n) for n in range(1, 5)), return_exceptions=True)
    print(results)
    good = [r for r in results if not isinstance(r, Exception)]
    print(sum(good))
    try:
        await asyncio.gather(job(1), job(3), job(2))
    except ValueError as e:
        print("failed:", e)
    print(await asyncio.gather())
    task = asyncio.create_task(job(6))
    try:
        await task
    except ValueError:
        print(task.done(), repr(task.exception()))
    try:
        await 5
    except TypeError as e:
        print(e)


asyncio.run(main())
