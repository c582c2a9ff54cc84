from enum import Enum, auto


class AutoName(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name


class Ordinal(AutoName):
    NORTH = auto()
    SOUTH = auto()


class Lower(str, Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    FIRST_ITEM = auto()
    SECOND = auto()


print(list(Ordinal), [o.value for o in Ordinal])
print(list(Lower), Lower.FIRST_ITEM == "first_item", Lower("second"))
print(Lower.SECOND.upper(), isinstance(Lower.SECOND, str))


class Powers(Enum):
    def _generate_next_value_(name, start, count, last_values):
        print(name, start, count, last_values)
        return 2**count

    A = auto()
    B = auto()
    C = 100
    D = auto()


print([p.value for p in Powers])
