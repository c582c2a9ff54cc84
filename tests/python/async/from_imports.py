import asyncio as aio
from asyncio import CancelledError, Queue, create_task, gather, sleep


async def work(q: Queue, n: int):
    while True:
        try:
            item = await q.get()
        except CancelledError:
            print("worker", n, "leaves")
            raise
        await sleep(0.01 * item)
        print("worker", n, "did", item)
        q.task_done()


async def main():
    q: Queue[int] = Queue()
    for i in range(4):
        q.put_nowait(i)
    ws = [create_task(work(q, n)) for n in range(2)]
    await q.join()
    for w in ws:
        w.cancel()
    print(len(await gather(*ws, return_exceptions=True)))
    return await aio.wait_for(sleep(0, "x"), 1)


print(aio.run(main()))
