from enum import Enum
from typing import ClassVar


class Priority(Enum):
    """How urgent."""

    LOW = 1
    HIGH = 2

    default: ClassVar

    @classmethod
    def get_default(cls):
        return cls.LOW


Priority.default = Priority.LOW
print(Priority.default, Priority.__doc__, Priority.get_default())


class Table(Enum):
    A = "a"
    B = "b"

    def __init__(self, letter):
        self.position = ord(letter) - ord("a")
        self.upper = letter.upper()

    def __repr__(self):
        return f"T<{self.upper}{self.position}>"

    def __len__(self):
        return self.position

    def __lt__(self, other):
        return self.position < other.position

    def __format__(self, spec):
        return f"[{self.upper}:{spec}]"


print(list(Table), sorted(Table, reverse=True), len(Table.B), f"{Table.A:x} {Table.B}", str(Table.A))
print(bool(Table.A), bool(Table.B), Table.A._name_, Table.A._value_)
