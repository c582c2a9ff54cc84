import asyncio


class AppError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


async def low():
    await asyncio.sleep(0)
    raise AppError(7)


async def mid():
    try:
        await low()
    except AppError as e:
        raise RuntimeError("mid failed") from e


async def retry(f, attempts):
    for attempt in range(1, attempts + 1):
        try:
            return await f(attempt)
        except ConnectionError as e:
            print(f"attempt {attempt}: {e}")
            await asyncio.sleep(2 ** attempt)
    else:
        raise TimeoutError("gave up")


async def flaky(attempt):
    if attempt < 3:
        raise ConnectionError(f"no answer {attempt}")
    return "answer"


async def main():
    try:
        await mid()
    except RuntimeError as e:
        print(e, "<-", e.__cause__, e.__cause__.code)
    print(await retry(flaky, 4))
    try:
        await retry(flaky, 2)
    except TimeoutError as e:
        print(e)
    t = asyncio.create_task(low())
    try:
        try:
            raise KeyError("outer")
        except KeyError:
            await t
    except AppError as e:
        print(repr(e), repr(e.__context__))
    try:
        try:
            await low()
        finally:
            await asyncio.sleep(0)
            print("finally awaited")
    except AppError:
        print("handled")
    try:
        raise ValueError("v")
    except ValueError:
        await asyncio.sleep(0.1)
        try:
            raise
        except ValueError as e:
            print("reraised", e)


asyncio.run(main())


async def exits():
    raise SystemExit(3)


try:
    asyncio.run(exits())
except SystemExit as e:
    print("exit", e.code)
