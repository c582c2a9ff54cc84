from dataclasses import dataclass, field


@dataclass
class Default:
    x: int


@dataclass(eq=False)
class NoEq:
    x: int


@dataclass(frozen=True)
class Frozen:
    x: int
    skipped: list = field(hash=False, default_factory=list)


@dataclass(unsafe_hash=True)
class Unsafe:
    x: int
    y: int = field(default=0, compare=False)
    z: int = field(default=0, hash=False)


@dataclass
class Own:
    x: int

    def __hash__(self):
        return 42


@dataclass(frozen=True, eq=False)
class FrozenNoEq:
    x: int


for cls in (Default, NoEq, Frozen, Unsafe, Own, FrozenNoEq):
    try:
        one, two = cls(1), cls(1)
        print(cls.__name__, hash(one) == hash(two))
    except TypeError as e:
        print(cls.__name__, e)
print(hash(Unsafe(1, 2, 3)) == hash((1,)), hash(Own(5)), Default.__hash__)
n = NoEq(1)
print(n == NoEq(1), n == n)
try:

    @dataclass(unsafe_hash=True)
    class Twice:
        x: int

        def __hash__(self):
            return 1

except TypeError as e:
    print(e)
