import asyncio


async def greet(name: str, delay: float = 0.01) -> str:
    """Greets."""
    await asyncio.sleep(delay)
    return f"Hello, {name}"


async def main() -> None:
    print(await greet("World"))
    for n in ["a", "b"]:
        print(await greet(n))
    print(greet.__name__, greet.__doc__)
    coro = greet("x")
    print(type(coro).__name__, coro.__name__, coro.__qualname__)
    print(await coro)


if __name__ == "__main__":
    asyncio.run(main())
