class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        if not isinstance(other, Money):
            raise TypeError("only money")
        return Money(self.amount + other.amount)

print((Money(1) + Money(2)).amount)
Money(1) + 5
