from enum import Enum


class Period(Enum):
    _ignore_ = ["helper", "i"]
    helper = {"day": 1, "week": 7}
    DAY = helper["day"]
    WEEK = helper["week"]
    i = 5
    __secret = "not a member"

    def secret(self):
        return self.__secret


print(list(Period), hasattr(Period, "helper"), hasattr(Period, "i"), Period.DAY.secret())


class Text(Enum):
    _ignore_ = "x, y"
    x = 1
    y = 2
    Z = x + y


print(list(Text))


class Ordered(Enum):
    _order_ = "B A"
    B = 2
    A = 1


print(list(Ordered))
try:

    class Wrong(Enum):
        _order_ = "A B"
        B = 2
        A = 1

except TypeError as e:
    print(e)
