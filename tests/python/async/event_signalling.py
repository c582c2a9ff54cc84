import asyncio


async def runner(n, gun, log):
    log.append(f"ready {n}")
    await gun.wait()
    await asyncio.sleep(n / 100)
    log.append(f"finish {n}")


async def pingpong(name, mine, other, rounds, log):
    for i in range(rounds):
        await mine.wait()
        mine.clear()
        log.append(f"{name}{i}")
        other.set()


async def main():
    gun, log = asyncio.Event(), []
    tasks = [asyncio.create_task(runner(n, gun, log)) for n in (3, 1, 2)]
    await asyncio.sleep(0.01)
    gun.set()
    await asyncio.gather(*tasks)
    print(log)
    a, b, log = asyncio.Event(), asyncio.Event(), []
    a.set()
    await asyncio.gather(pingpong("ping", a, b, 3, log), pingpong("pong", b, a, 3, log))
    print(log)
    stop = asyncio.Event()

    async def heartbeat():
        beats = 0
        while not stop.is_set():
            beats += 1
            try:
                await asyncio.wait_for(stop.wait(), timeout=0.1)
            except asyncio.TimeoutError:
                pass
        return beats

    t = asyncio.create_task(heartbeat())
    await asyncio.sleep(0.35)
    stop.set()
    print(await t)


asyncio.run(main())
