from dataclasses import dataclass, field, fields


@dataclass
class Base:
    x: int
    y: int = 0
    z: int = field(default=10)


@dataclass
class Derived(Base):
    w: str = "w"
    y: float = 2.5


@dataclass
class Multi(Derived):
    v: list = field(default_factory=list)

    def total(self):
        return self.x + self.y + self.z


print([f.name for f in fields(Derived)], Derived(1))
print(Derived(1, 2, 3, "four"), Multi(1, v=[1]), Multi(1).total())
print(Base(1) == Derived(1), Derived(1) == Derived(1))
print([f.name for f in fields(Multi)], isinstance(Multi(1), Base))


class NotDecorated(Base):
    extra: int = 5


n = NotDecorated(1, 2)
print(n, n.extra, n == Base(1, 2), n == NotDecorated(1, 2))
try:
    NotDecorated(1, 2, 3, 4)
except TypeError as e:
    print(e)


class Mixin:
    def hello(self):
        return f"hello {self.name}"


@dataclass
class Person(Mixin):
    name: str


print(Person("bo").hello())
