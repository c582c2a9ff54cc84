from dataclasses import dataclass, field

try:

    @dataclass
    class Bad:
        a: int = 1
        b: int

except TypeError as e:
    print(e)


@dataclass
class Base:
    a: int = 1


try:

    @dataclass
    class Child(Base):
        b: int

except TypeError as e:
    print(e)


@dataclass
class Fine(Base):
    b: int = field(kw_only=True)


print(Fine(b=2), Fine(5, b=6))


@dataclass
class NoInit:
    a: int = field(init=False, default=4)
    b: int


print(NoInit(3))
