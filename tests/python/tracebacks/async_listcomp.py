import asyncio

async def fetch(n):
    if n == 2:
        raise TimeoutError("slow")
    return n

async def main():
    return [await fetch(n) for n in range(3)]

try:
    asyncio.run(main())
except TimeoutError as e:
    print("caught", e)
