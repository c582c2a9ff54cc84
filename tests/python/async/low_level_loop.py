import asyncio


async def hello(name):
    await asyncio.sleep(0.1)
    return f"hello {name}"


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(hello("loop")))
print(loop.is_running(), loop.is_closed())


def tick(n):
    print("tick", n)
    if n == 3:
        loop.stop()
    else:
        loop.call_later(0.1, tick, n + 1)


loop.call_soon(tick, 1)
loop.run_forever()
f = loop.create_future()
loop.call_soon(f.set_result, "value")
print(loop.run_until_complete(f))
t = loop.create_task(hello("task"))
print(loop.run_until_complete(asyncio.gather(t, hello("gathered"))))
loop.close()
print(loop.is_closed())
try:
    loop.call_soon(tick, 1)
except RuntimeError as e:
    print(e)

with asyncio.Runner() as runner:
    print(runner.run(hello("runner")))
    print(runner.run(hello("again")))
try:
    runner.run(h := hello("closed"))
except RuntimeError as e:
    print(e)
h.close()
