import asyncio
from collections import defaultdict


class EventBus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, name):
        def register(f):
            self.handlers[name].append(f)
            return f
        return register

    async def emit(self, name, *args):
        return await asyncio.gather(*(h(*args) for h in self.handlers[name]))


class RateLimiter:
    def __init__(self, rate):
        self.rate = rate
        self.last = 0.0

    async def wait(self):
        loop = asyncio.get_running_loop()
        delay = self.last + self.rate - loop.time()
        if delay > 0:
            await asyncio.sleep(delay)
        self.last = loop.time()


class AsyncCache:
    def __init__(self, fetch):
        self.fetch = fetch
        self.tasks = {}

    async def get(self, key):
        if key not in self.tasks:
            self.tasks[key] = asyncio.ensure_future(self.fetch(key))
        return await self.tasks[key]


bus = EventBus()


@bus.on("greet")
async def first(name):
    await asyncio.sleep(0.02)
    return f"first {name}"


@bus.on("greet")
async def second(name):
    return f"second {name}"


def logged(f):
    async def wrapper(*args, **kwargs):
        print("->", f.__name__, args)
        result = await f(*args, **kwargs)
        print("<-", result)
        return result
    return wrapper


@logged
async def add(a, b=1):
    await asyncio.sleep(0)
    return a + b


async def main():
    print(await bus.emit("greet", "bob"))
    calls = []

    async def fetch(key):
        calls.append(key)
        await asyncio.sleep(0.1)
        return key.upper()

    cache = AsyncCache(fetch)
    print(await asyncio.gather(*(cache.get(k) for k in "abab")), calls)
    limiter = RateLimiter(0.5)
    start = asyncio.get_running_loop().time()
    for _ in range(3):
        await limiter.wait()
    print(asyncio.get_running_loop().time() - start >= 0.9)
    await add(1, b=5)

    async def pipeline(numbers):
        async def source():
            for n in numbers:
                yield n

        async def doubled(src):
            async for n in src:
                yield n * 2

        return [n async for n in doubled(source())]

    print(await pipeline([1, 2, 3]))
    sem = asyncio.Semaphore(3)
    results = defaultdict(list)

    async def crawl(url, depth):
        async with sem:
            await asyncio.sleep(0.01)
            results[depth].append(url)
        if depth < 2:
            await asyncio.gather(*(crawl(f"{url}/{i}", depth + 1) for i in range(2)))

    await crawl("root", 0)
    print(dict(results))


asyncio.run(main())
