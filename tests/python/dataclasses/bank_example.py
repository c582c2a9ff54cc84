from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Optional


@dataclass
class Transaction:
    amount: float
    kind: str
    note: Optional[str] = None


@dataclass
class Account:
    number: str
    owner: str
    balance: float = 0.0
    log: List[Transaction] = field(default_factory=list, repr=False)

    def deposit(self, amount: float) -> Account:
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self.balance += amount
        self.log.append(Transaction(amount, "deposit"))
        return self

    def withdraw(self, amount: float) -> Account:
        if amount > self.balance:
            raise ValueError(f"Insufficient funds: {self.balance:.2f}")
        self.balance -= amount
        self.log.append(Transaction(-amount, "withdraw", note="cash"))
        return self


@dataclass
class Bank:
    accounts: Dict[str, Account] = field(default_factory=dict)

    def open(self, number: str, owner: str) -> Account:
        account = self.accounts[number] = Account(number, owner)
        return account


bank = Bank()
ann = bank.open("1", "ann").deposit(100).withdraw(30.5)
print(bank)
print(ann.log)
for action in (lambda: ann.withdraw(1000), lambda: ann.deposit(-1)):
    try:
        action()
    except ValueError as e:
        print(e)
