import asyncio


async def philosopher(n, forks, log):
    first, second = sorted((n, (n + 1) % len(forks)))
    for meal in range(2):
        async with forks[first]:
            async with forks[second]:
                log.append((n, meal))
                await asyncio.sleep(0.01)


async def bank():
    balance = 100
    lock = asyncio.Lock()

    async def unsafe(amount):
        nonlocal balance
        current = balance
        await asyncio.sleep(0)
        balance = current - amount

    async def safe(amount):
        nonlocal balance
        async with lock:
            current = balance
            await asyncio.sleep(0)
            balance = current - amount

    await asyncio.gather(*(unsafe(10) for _ in range(5)))
    print("unsafe", balance)
    balance = 100
    await asyncio.gather(*(safe(10) for _ in range(5)))
    print("safe", balance)


async def main():
    forks = [asyncio.Lock() for _ in range(4)]
    log = []
    await asyncio.gather(*(philosopher(n, forks, log) for n in range(4)))
    print(log)
    await bank()


asyncio.run(main())
