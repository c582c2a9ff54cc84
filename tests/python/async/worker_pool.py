import asyncio


class Pool:
    def __init__(self, size):
        self.queue = asyncio.Queue()
        self.size = size
        self.workers = []
        self.results = {}

    async def __aenter__(self):
        self.workers = [asyncio.create_task(self._work(i)) for i in range(self.size)]
        return self

    async def __aexit__(self, *exc):
        await self.queue.join()
        for w in self.workers:
            w.cancel()
        await asyncio.gather(*self.workers, return_exceptions=True)
        print("pool closed")

    async def _work(self, n):
        while True:
            key, coro = await self.queue.get()
            try:
                self.results[key] = await coro
            except Exception as e:
                self.results[key] = e
            finally:
                self.queue.task_done()

    def submit(self, key, coro):
        self.queue.put_nowait((key, coro))


async def job(n):
    await asyncio.sleep(0.01 * (n % 3))
    if n == 4:
        raise RuntimeError(f"job {n}")
    return n * n


async def main():
    async with Pool(3) as pool:
        for n in range(7):
            pool.submit(n, job(n))
    print({k: pool.results[k] for k in sorted(pool.results)})
    print(list(pool.results))


asyncio.run(main())
