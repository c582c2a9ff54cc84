from collections import namedtuple
import math


class Vec(namedtuple("Vec", "x y")):
    __slots__ = ()

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return math.hypot(self.x, self.y)

    @classmethod
    def zero(cls):
        return cls(0, 0)

    def __str__(self):
        return f"<{self.x}, {self.y}>"


v = Vec(3, 4)
print(v, repr(v), v.length, v + Vec(1, 1), Vec.zero(), v._replace(x=0), type(v._replace(x=0)).__name__)
print(v == (3, 4), hash(v) == hash((3, 4)), v[0], [*v], Vec._make([1, 2]), v._asdict())


class Account(namedtuple("Account", "owner balance", defaults=[0])):
    def __new__(cls, owner, balance=0):
        if balance < 0:
            raise ValueError("negative")
        return super().__new__(cls, owner.title(), balance)


print(Account("ann"), Account("bob", 5))
try:
    Account("x", -1)
except ValueError as e:
    print(e)
try:
    v.x = 5
except AttributeError as e:
    print(e)
try:
    v.new = 5
except AttributeError as e:
    print(e)
