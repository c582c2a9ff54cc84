from enum import Enum, IntEnum


class Color(Enum):
    RED = "red"
    GREEN = "green"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.value == value.lower():
                    return member
        return None


print(Color("RED"), Color("Green"))
for bad in ("blue", 5):
    try:
        Color(bad)
    except ValueError as e:
        print(e)


class Strange(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if value == "raise":
            raise KeyError("own error")
        if value == "value":
            raise ValueError("own value error")
        if value == "wrong":
            return 5
        return cls.A


print(Strange("anything"))
for bad in ("raise", "value", "wrong"):
    try:
        Strange(bad)
    except Exception as e:
        print(type(e).__name__, e, "|", repr(e.__context__))


class Status(IntEnum):
    UNKNOWN = -1
    OK = 200

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN


print(Status(200), repr(Status(999)))
