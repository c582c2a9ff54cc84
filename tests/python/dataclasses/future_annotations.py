from __future__ import annotations

from dataclasses import dataclass, field, fields, InitVar, KW_ONLY
import dataclasses
import typing
from typing import ClassVar


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None
    total: ClassVar[int] = 0
    deep: typing.ClassVar[int] = 1
    seed: InitVar[int] = 3
    other: dataclasses.InitVar[int] = 4
    _: KW_ONLY
    name: str = ""

    def __post_init__(self, seed, other):
        self.value += seed + other


t = Tree(1, Tree(2, name="l"), seed=0, other=0)
print(t)
print([(f.name, f.type) for f in fields(t)])
