class Ctx:
    async def __aenter__(self):
        print("aenter")
        return self
    async def __aexit__(self, *a):
        print("aexit", a[0])
        return True
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
class Aw:
    def __await__(self):
        x = yield 1
        print("got", x)
        return 5
async def agen(n):
    for i in range(n):
        yield i
        await Aw()
async def f(x):
    y = await Aw()
    async with Ctx() as c:
        print(type(c).__name__)
        raise ValueError
    async for v in Count(2):
        print(v)
    else:
        print("else")
    print([v async for v in agen(2)])
    return x + y
c = f(3)
print(type(c).__name__, c.__name__)
n = 0
try:
    v = None
    while True:
        n += 1
        print("loop", c.send(v)); v = n
except StopIteration as s:
    print(s.value)
