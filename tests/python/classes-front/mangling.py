class Safe:
    __limit = 10
    __shared = [__limit]

    def __init__(self, value):
        self.__value = value

    def __check(self):
        return self.__value < Safe.__limit

    def ok(self):
        return self.__check()

    def compare(self, other):
        __local = other.__value
        return self.__value == __local

    def keep(self, __key=3):
        return {"__key": __key}


s = Safe(4)
print(s.ok(), s.compare(Safe(4)), s.keep())
print(sorted(s.__dict__), Safe._Safe__limit, Safe._Safe__shared, s._Safe__check())


class _Under(Safe):
    __value = "own"

    def mine(self):
        return self.__value


print(_Under(1).mine(), _Under._Under__value)
try:
    s.__value
except AttributeError as error:
    print(error)


class ____:
    __x = 1


print(hasattr(____, "__x"))
