class InsufficientFunds(Exception):
    pass


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(f"Cannot withdraw {amount}, balance is {self.balance}")
        self.balance -= amount
        self.history.append(("withdraw", amount))

    def __str__(self):
        return f"{type(self).__name__}({self.owner}: ${self.balance:,.2f})"

    def __add__(self, other):
        return Account(f"{self.owner}&{other.owner}", self.balance + other.balance)

    def __eq__(self, other):
        return self.balance == other.balance

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    def add_interest(self):
        self.deposit(self.balance * self.interest)

    def withdraw(self, amount):
        if amount > 500:
            raise InsufficientFunds("limit")
        super().withdraw(amount)


accounts = [Account("Ann", 1000), Savings("Bob", 2500.5), Account("Cy")]
for acc, op, amt in [
    (0, "withdraw", 1500),
    (1, "withdraw", 600),
    (1, "withdraw", 500.25),
    (2, "deposit", -5),
    (2, "deposit", 10**9),
    (0, "withdraw", 1000),
]:
    try:
        if op == "withdraw":
            accounts[acc].withdraw(amt)
        else:
            accounts[acc].deposit(amt)
        print("ok", accounts[acc])
    except InsufficientFunds as e:
        print("refused:", e)
    except ValueError as e:
        print("invalid:", e)
accounts[1].add_interest()
print(*sorted(accounts), sep=" < ")
print(
    accounts[0] + accounts[1],
    accounts[0] == Account("zero"),
    max(accounts).owner,
    [a.history for a in accounts],
)
Account.interest = 0.5
accounts[1].add_interest()
print(accounts[1], Savings.interest)
