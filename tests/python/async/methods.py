import asyncio


class Account:
    opened = 0

    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def withdraw(self, amount):
        async with self.lock:
            if self.balance < amount:
                raise ValueError(f"insufficient: {self.balance}")
            await asyncio.sleep(0.01)
            self.balance -= amount
            return self.balance

    @classmethod
    async def open(cls, balance):
        await asyncio.sleep(0)
        cls.opened += 1
        return cls(balance)

    @staticmethod
    async def fee(x):
        return x * 0.1

    @property
    async def doubled(self):
        return self.balance * 2

    async def history(self, n):
        for i in range(n):
            yield self.balance - i


class Savings(Account):
    async def withdraw(self, amount):
        print("savings")
        return await super().withdraw(amount + 1)


async def main():
    a = await Account.open(100)
    results = await asyncio.gather(*(a.withdraw(40) for _ in range(3)), return_exceptions=True)
    print([repr(r) for r in results])
    s = await Savings.open(10)
    print(await s.withdraw(3), await s.fee(5), await s.doubled, type(s).opened, Account.opened)
    print([h async for h in s.history(3)])


asyncio.run(main())
