import asyncio


class Stats:
    running = peak = 0


async def limited(sem, i, order):
    async with sem:
        Stats.running += 1
        Stats.peak = max(Stats.peak, Stats.running)
        await asyncio.sleep(0)
        order.append(i)
        Stats.running -= 1


async def add(lock, box):
    async with lock:
        old = box["n"]
        await asyncio.sleep(0)
        box["n"] = old + 1


async def main():
    sem, order = asyncio.Semaphore(2), []
    await asyncio.gather(*(limited(sem, i, order) for i in range(5)))
    print(Stats.peak, order, sem.locked())
    lock, box = asyncio.Lock(), {"n": 0}
    await asyncio.gather(*(add(lock, box) for _ in range(10)))
    print(box, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
