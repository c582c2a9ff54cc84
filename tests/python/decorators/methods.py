def logged(method):
    def wrapper(self, *args, **kwargs):
        self.log.append((method.__name__, args, sorted(kwargs.items())))
        return method(self, *args, **kwargs)
    return wrapper


def validate(minimum):
    def decorate(method):
        def wrapper(self, amount):
            if amount < minimum:
                raise ValueError(f"{amount} < {minimum}")
            return method(self, amount)
        return wrapper
    return decorate


class Account:
    def __init__(self):
        self.log = []
        self.balance = 0

    @logged
    @validate(1)
    def deposit(self, amount):
        self.balance += amount
        return self.balance

    @logged
    def note(self, text, *, tag="x"):
        return f"{tag}:{text}"

    @staticmethod
    @validate(0)
    def unused(self, amount):
        return amount


account = Account()
print(account.deposit(5), account.deposit(7))
try:
    account.deposit(0)
except ValueError as error:
    print(error)
print(account.note("hello", tag="y"))
print(account.log)
print(Account.unused(None, 3))
