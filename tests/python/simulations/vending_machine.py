class VendingMachine:
    COINS = (200, 100, 50, 20, 10)

    def __init__(self, stock):
        self.stock = stock
        self.credit = 0

    def insert(self, coin):
        if coin not in self.COINS:
            raise ValueError(f"coin {coin} rejected")
        self.credit += coin
        return self.credit

    def buy(self, name):
        price, count = self.stock[name]
        if not count:
            raise RuntimeError(f"{name} sold out")
        if self.credit < price:
            raise RuntimeError(f"{price - self.credit} more needed")
        self.stock[name] = price, count - 1
        self.credit -= price
        return name, self.change()

    def change(self):
        out = {}
        for coin in self.COINS:
            n, self.credit = divmod(self.credit, coin)
            if n:
                out[coin] = n
        return out


vm = VendingMachine({"tea": (130, 1), "bar": (80, 5)})
for action, arg in (("insert", 100), ("buy", "tea"), ("insert", 3), ("insert", 200), ("buy", "tea"), ("buy", "tea"), ("buy", "gum"), ("change", None)):
    try:
        result = getattr(vm, action)(*([] if arg is None else [arg]))
        print(action, arg, result)
    except (ValueError, RuntimeError, KeyError) as e:
        print(action, arg, type(e).__name__, e)
print(vm.stock)
