import asyncio
from dataclasses import dataclass, field


@dataclass
class Request:
    id: int
    path: str
    reply: asyncio.Future = field(repr=False, default=None)


class Server:
    def __init__(self):
        self.routes = {}
        self.inbox = asyncio.Queue()
        self.log = []

    def route(self, path):
        def add(f):
            self.routes[path] = f
            return f
        return add

    async def serve(self):
        while True:
            request = await self.inbox.get()
            handler = self.routes.get(request.path)
            if handler is None:
                request.reply.set_exception(KeyError(request.path))
                continue
            asyncio.create_task(self.handle(handler, request))

    async def handle(self, handler, request):
        try:
            result = await handler(request)
        except Exception as e:
            request.reply.set_exception(e)
        else:
            request.reply.set_result(result)
        self.log.append(request.id)

    async def request(self, id, path):
        r = Request(id, path, asyncio.get_running_loop().create_future())
        await self.inbox.put(r)
        return await r.reply


async def main():
    server = Server()

    @server.route("/fast")
    async def fast(request):
        return f"fast {request.id}"

    @server.route("/slow")
    async def slow(request):
        await asyncio.sleep(0.1)
        return f"slow {request}"

    @server.route("/bad")
    async def bad(request):
        raise RuntimeError("handler failed")

    task = asyncio.create_task(server.serve())
    paths = ["/slow", "/fast", "/bad", "/none", "/fast"]
    results = await asyncio.gather(*(server.request(i, p) for i, p in enumerate(paths)), return_exceptions=True)
    for r in results:
        print(repr(r))
    print(server.log)
    task.cancel()


asyncio.run(main())
