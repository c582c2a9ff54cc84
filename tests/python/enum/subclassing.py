from enum import Enum, IntEnum


class Base(Enum):
    def shout(self):
        return self.name + "!"

    @classmethod
    def names(cls):
        return [m.name for m in cls]


class Child(Base):
    A = 1
    B = 2


print(Child.A.shout(), Child.names(), isinstance(Child.A, Base), issubclass(Child, Enum))
try:

    class More(Child):
        C = 3

except TypeError as e:
    print(e)


class Other(Base):
    A = 1


print(Child.A == Other.A, Child.A is Other.A, Child(1), Other(1), Base.names())
try:

    class Two(IntEnum):
        X = 1

    class Three(Two):
        pass

except TypeError as e:
    print(e)
print([c.__name__ for c in Child.__mro__])
