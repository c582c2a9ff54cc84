from enum import Enum, property as enum_property


class Field(Enum):
    name = "the name"
    value = "the value"
    OTHER = 3


print(Field.name, Field.value, Field.name.name, Field.name.value, Field.OTHER.name, list(Field))


class Unit(Enum):
    KM = 1000
    M = 1

    @property
    def label(self):
        return self.name.lower()

    @enum_property
    def size(self):
        return f"{self.value}m"


print(Unit.KM.label, Unit.KM.size, type(Unit.label).__name__)
try:
    Unit.size
except AttributeError as e:
    print(e)
