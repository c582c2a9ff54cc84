import asyncio


async def compute(x):
    await asyncio.sleep(0)
    if x < 0:
        raise ValueError("negative")
    return x * 2


async def main():
    t = asyncio.create_task(compute(4), name="doubler")
    print(t.get_name(), t.done(), asyncio.current_task() is t)
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError", e)
    print(await t, t.result(), t.exception(), t.done())
    bad = asyncio.create_task(compute(-1))
    bad.set_name("bad one")
    try:
        await bad
    except ValueError as e:
        print(bad.get_name(), repr(bad.exception()), bad.exception() is e)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    seen = []
    t = asyncio.create_task(compute(1))
    t.add_done_callback(lambda task: seen.append(task.result()))
    await t
    await asyncio.sleep(0)
    print(seen, isinstance(t, asyncio.Task), isinstance(t, asyncio.Future))
    print(asyncio.iscoroutine(t), asyncio.iscoroutinefunction(compute), asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print))
    f = asyncio.ensure_future(compute(3))
    print(f.get_name().startswith("Task-"), await f)
    fut = asyncio.get_running_loop().create_future()
    print(fut.done(), fut.cancelled(), asyncio.isfuture(fut))
    fut.set_exception(KeyError("set"))
    try:
        await fut
    except KeyError as e:
        print(repr(e))
    try:
        fut.set_result(1)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__)
    print(repr(asyncio.get_running_loop().create_future()))
    fut2 = asyncio.Future()
    fut2.set_result([1])
    print(repr(fut2), fut2.result())
    fut3 = asyncio.Future()
    fut3.cancel()
    print(repr(fut3), fut3.cancelled())
    try:
        await asyncio.current_task()
    except RuntimeError as e:
        print(str(e)[:28])
    print(await asyncio.to_thread(lambda a, b=1: a + b, 2, b=3))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, max, 3, 9))


asyncio.run(main())


async def names():
    return [asyncio.current_task().get_name()]


print(asyncio.run(names()) != asyncio.run(names()))
