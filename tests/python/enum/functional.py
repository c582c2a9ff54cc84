from enum import Enum, IntEnum, Flag, StrEnum

Animal = Enum("Animal", "ANT BEE CAT")
Comma = Enum("Comma", "A, B, C", start=0)
Lst = Enum("Lst", ["X", "Y"])
Pairs = Enum("Pairs", [("P", "p"), ("Q", "q")])
Mapping = Enum("Mapping", {"ONE": 1, "TWO": 2})
Ints = IntEnum("Ints", "LOW HIGH")
Perm = Flag("Perm", "R W X")
Named = Enum("Named", names="A B", module="mod", qualname="pkg.Named")
Typed = Enum("Typed", "U V", type=str)
Str = StrEnum("Str", "AA BB")
for cls in (Animal, Comma, Lst, Pairs, Mapping, Ints, Perm, Named, Str):
    print(cls, [(m.name, m.value) for m in cls])
print(Animal.ANT, Animal(1), Animal["CAT"], Ints.LOW < 2, Perm.R | Perm.X, Animal.__name__)
print([repr(m) for m in Typed], Named.__module__, Named.__qualname__, Animal.__module__)


class Base(Enum):
    def hello(self):
        return f"hello {self.name}"


Made = Base("Made", "X Y")
print(Made.X.hello(), list(Made))
try:
    Enum("Dup", "A A")
except TypeError as e:
    print(e)
