from dataclasses import dataclass, field

for default in ([], {}, set(), [1]):
    try:

        @dataclass
        class Bad:
            values: list = default

    except ValueError as e:
        print(e)


@dataclass
class Inner:
    x: int = 0


try:

    @dataclass
    class Outer:
        inner: Inner = Inner()

except ValueError as e:
    print(e)


@dataclass(frozen=True)
class Fine:
    x: int = 0


@dataclass
class Holder:
    fine: Fine = Fine(3)
    pair: tuple = (1, 2)
    text: str = "t"


print(Holder())
try:

    @dataclass
    class Both:
        x: list = field(default=1, default_factory=list)

except ValueError as e:
    print(e)
