import asyncio


async def critical(lock, name, log):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0.01)
        log.append(f"{name} out")


async def main():
    lock, log = asyncio.Lock(), []
    await asyncio.gather(*(critical(lock, n, log) for n in "abc"))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    await lock.acquire()
    waiting = [asyncio.create_task(critical(lock, n, log)) for n in "de"]
    await asyncio.sleep(0)
    waiting[0].cancel()
    lock.release()
    await asyncio.wait(waiting)
    print(log[6:])

    sem, active, peak = asyncio.Semaphore(2), 0, 0

    async def limited(i):
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.01)
            active -= 1
            return i

    print(await asyncio.gather(*(limited(i) for i in range(6))), peak, sem.locked())
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)

    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        print("released", n)

    ws = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*ws)
    print(event.is_set(), await event.wait())
    event.clear()
    print(event.is_set())

    cond, items = asyncio.Condition(), []

    async def consume(n):
        async with cond:
            await cond.wait_for(lambda: items)
            print("consumer", n, items.pop())

    cs = [asyncio.create_task(consume(i)) for i in range(2)]
    await asyncio.sleep(0)
    for x in "xy":
        async with cond:
            items.append(x)
            cond.notify()
    await asyncio.gather(*cs)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)

    barrier = asyncio.Barrier(3)

    async def party(n):
        await asyncio.sleep(n / 100)
        index = await barrier.wait()
        print("party", n, index)

    await asyncio.gather(*(party(i) for i in range(3)))
    print(barrier.parties, barrier.n_waiting, barrier.broken)


asyncio.run(main())
