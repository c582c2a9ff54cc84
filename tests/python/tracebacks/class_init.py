class Account:
    def __init__(self, balance):
        if balance < 0:
            raise ValueError("negative balance: %d" % balance)
        self.balance = balance

accounts = [Account(b) for b in (5, -1)]
