import asyncio


async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i, q.qsize())


async def consumer(q, name):
    while True:
        item = await q.get()
        print(name, "got", item)
        await asyncio.sleep(0.01)
        q.task_done()


async def main():
    q = asyncio.Queue(maxsize=2)
    workers = [asyncio.create_task(consumer(q, f"w{i}")) for i in range(2)]
    await producer(q, 5)
    await q.join()
    print("joined", q.empty(), q.full(), q.maxsize)
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    p = asyncio.PriorityQueue()
    for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]:
        p.put_nowait(item)
    print([p.get_nowait() for _ in range(4)])
    s = asyncio.LifoQueue()
    for i in range(3):
        await s.put(i)
    print([await s.get() for _ in range(3)])
    try:
        s.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    full = asyncio.Queue(1)
    full.put_nowait(1)
    try:
        full.put_nowait(2)
    except asyncio.QueueFull as e:
        print("full", repr(e))
    full.task_done()
    try:
        full.task_done()
    except ValueError as e:
        print(e)
    try:
        await asyncio.wait_for(full.put(3), 0.1)
    except asyncio.TimeoutError:
        print("put timed out")
    print(str(full), full.get_nowait())
    getter = asyncio.create_task(full.get())
    await asyncio.sleep(0)
    getter.cancel()
    await asyncio.sleep(0)
    full.put_nowait("kept")
    print(await full.get())


asyncio.run(main())
