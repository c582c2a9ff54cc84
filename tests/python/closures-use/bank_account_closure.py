def make_account(balance=0):
    history = []

    def deposit(amount):
        nonlocal balance
        if amount <= 0:
            raise ValueError(f"bad amount {amount}")
        balance += amount
        history.append(("+", amount))
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            raise ValueError(f"insufficient funds: {balance} < {amount}")
        balance -= amount
        history.append(("-", amount))
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance, "history": lambda: tuple(history)}


a, b = make_account(100), make_account()
a["deposit"](50)
a["withdraw"](30)
b["deposit"](1)
print(a["balance"](), b["balance"](), a["history"]())
for op, n in (("withdraw", 500), ("deposit", -1), ("withdraw", 120)):
    try:
        print(op, a[op](n))
    except ValueError as e:
        print(op, e)
print(a["history"](), b["history"]())
