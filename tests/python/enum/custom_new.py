from enum import Enum


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coordinate(1), Coordinate.PX.label, Coordinate.PY.unit, Coordinate.PX.value)


class HttpMethod(Enum):
    def __new__(cls, value, safe=False):
        obj = object.__new__(cls)
        obj._value_ = value
        obj.safe = safe
        return obj

    GET = ("get", True)
    POST = "post"


print(HttpMethod.GET.value, HttpMethod.GET.safe, HttpMethod("post").safe, list(HttpMethod))


class AutoNumber(Enum):
    def __new__(cls):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj


class Color(AutoNumber):
    RED = ()
    GREEN = ()


print(list(Color), Color(2))
