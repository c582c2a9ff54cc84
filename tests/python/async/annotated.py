import asyncio
from typing import AsyncIterator, Awaitable, Callable, Optional

Handler = Callable[[str], Awaitable[None]]


class Bus:
    def __init__(self) -> None:
        self._handlers: dict[str, list[Handler]] = {}

    def subscribe(self, topic: str, handler: Handler) -> Callable[[], None]:
        self._handlers.setdefault(topic, []).append(handler)

        def unsubscribe() -> None:
            self._handlers[topic].remove(handler)

        return unsubscribe

    async def publish(self, topic: str, message: str) -> int:
        handlers = list(self._handlers.get(topic, ()))
        for h in handlers:
            await h(message)
        return len(handlers)


async def lines(text: str) -> AsyncIterator[str]:
    for line in text.splitlines():
        await asyncio.sleep(0)
        yield line


async def first(it: AsyncIterator[str], default: Optional[str] = None) -> Optional[str]:
    async for x in it:
        return x
    return default


async def main() -> None:
    bus = Bus()
    got: list[str] = []

    async def on_message(m: str) -> None:
        got.append(m.upper())

    off = bus.subscribe("t", on_message)
    print(await bus.publish("t", "one"), await bus.publish("none", "x"))
    off()
    print(await bus.publish("t", "two"), got)
    print(await first(lines("a\nb")), await first(lines(""), "empty"))
    print([l async for l in lines("x\ny")], await asyncio.gather(first(lines("p")), first(lines("q"))))


asyncio.run(main())
