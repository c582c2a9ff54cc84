class Account:
    __secret = "base"

    def __init__(self, pin):
        self.__pin = pin

    def check(self, pin):
        return self.__pin == pin

    def __hash(self):
        return "account-hash"

    def show(self):
        return self.__hash() + "/" + self.__secret


class Savings(Account):
    __secret = "savings"

    def __init__(self, pin):
        super().__init__(pin)
        self.__pin = "other"

    def __hash(self):
        return "savings-hash"

    def mine(self):
        return self.__hash() + "/" + self.__secret


s = Savings(42)
print(s.check(42), s.check("other"))
print(s.show(), s.mine())
print(sorted(vars(s).items(), key=str))
try:
    print(s.__pin)
except AttributeError as e:
    print(e)
print(s._Account__pin, Savings._Savings__secret)
