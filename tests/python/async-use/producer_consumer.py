import asyncio


async def producer(q, name, n):
    for i in range(n):
        await q.put(f"{name}{i}")
        await asyncio.sleep(0)


async def consumer(q, out):
    while True:
        item = await q.get()
        try:
            if item is None:
                return
            out.append(item)
        finally:
            q.task_done()


async def main():
    q, out = asyncio.Queue(maxsize=2), []
    worker = asyncio.create_task(consumer(q, out))
    await asyncio.gather(producer(q, "a", 3), producer(q, "b", 2))
    await q.put(None)
    await q.join()
    await worker
    print(sorted(out), len(out), q.empty(), worker.done())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(type(e).__name__)
    q.put_nowait(1)
    q.put_nowait(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print(type(e).__name__, q.qsize(), q.full())


asyncio.run(main())
