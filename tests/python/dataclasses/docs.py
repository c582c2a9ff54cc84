from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Documented:
    """My own text."""

    x: int


@dataclass
class Generated:
    x: int
    y: str = "a"
    z: float = 1.5


@dataclass
class Empty:
    pass


print(Documented.__doc__)
print(Generated.__doc__)
print(Empty.__doc__)
