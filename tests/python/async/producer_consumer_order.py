import asyncio

events = []


async def producer(q, name, n):
    for i in range(n):
        await q.put((name, i))
        events.append(("put", name, i))
        await asyncio.sleep(0)


async def consumer(q):
    while True:
        item = await q.get()
        if item is None:
            q.task_done()
            break
        events.append(("got",) + item)
        q.task_done()


async def main():
    q = asyncio.Queue(3)
    c = asyncio.create_task(consumer(q))
    await asyncio.gather(producer(q, "a", 4), producer(q, "b", 3))
    await q.put(None)
    await q.join()
    await c
    for e in events:
        print(*e)


asyncio.run(main())
