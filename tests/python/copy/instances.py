import copy


class Account:
    bank = ["shared by the class"]

    def __init__(self, owner, history):
        print("init", owner)
        self.owner = owner
        self.history = history


a = Account("ann", [1])
b = copy.copy(a)
c = copy.deepcopy(a)
print(b.owner, b.history is a.history, c.history is a.history, c.history == a.history)
a.history.append(2)
a.extra = "later"
print(b.history, c.history, hasattr(b, "extra"), hasattr(c, "extra"))
print(type(b) is Account, isinstance(c, Account), b.bank is a.bank, c.bank is a.bank)
print(vars(b), vars(c))
print(b == a, b is a)
