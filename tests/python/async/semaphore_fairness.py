import asyncio

order = []


async def worker(n, sem):
    async with sem:
        order.append(n)
        await asyncio.sleep(0.01 * (n % 3 + 1))


async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(n, sem) for n in range(8)))
    print(order)
    sem = asyncio.Semaphore(1)
    await sem.acquire()
    tasks = [asyncio.create_task(sem.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    sem.release()
    done, pending = await asyncio.wait(tasks, timeout=0.1)
    print(len(done), len(pending), tasks[0].cancelled(), tasks[1].done())
    sem.release()
    await asyncio.sleep(0)
    print(tasks[2].done(), sem.locked())
    sem.release()
    print(sem.locked())


asyncio.run(main())
