import asyncio
import functools


def retry(times, base=0.1):
    def decorate(f):
        @functools.wraps(f)
        async def wrapper(*args, **kwargs):
            delay = base
            for attempt in range(1, times + 1):
                try:
                    return await f(*args, **kwargs)
                except (ConnectionError, asyncio.TimeoutError) as e:
                    print(f"{f.__name__} attempt {attempt} failed: {type(e).__name__}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay)
                    delay *= 2
        return wrapper
    return decorate


calls = 0


@retry(3)
async def flaky():
    """Fails twice."""
    global calls
    calls += 1
    if calls < 3:
        raise ConnectionError("down")
    return "up"


@retry(2)
async def slow():
    await asyncio.wait_for(asyncio.sleep(10), 0.05)


async def main():
    start = asyncio.get_running_loop().time()
    print(await flaky(), flaky.__name__, flaky.__doc__)
    print(round(asyncio.get_running_loop().time() - start, 1))
    try:
        await slow()
    except asyncio.TimeoutError:
        print("slow gave up")


asyncio.run(main())
