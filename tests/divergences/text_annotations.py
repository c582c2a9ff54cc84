# Text annotations
import typing as t
from dataclasses import dataclass, fields

CV = t.ClassVar


@dataclass
class A:
    x: 'CV[int]' = 1
    y: int = 2


print([f.name for f in fields(A)])
