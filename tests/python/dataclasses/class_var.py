from dataclasses import dataclass, fields
from typing import ClassVar, List, Optional


@dataclass
class Config:
    name: str
    count: ClassVar[int] = 0
    names: ClassVar[List[str]] = []
    limit: "ClassVar[int]" = 5
    unset: ClassVar[int]
    parent: Optional["Config"] = None

    def __post_init__(self):
        Config.count += 1
        self.names.append(self.name)


a = Config("a")
b = Config("b", a)
print(b, Config.count, Config.names, Config.limit)
print([f.name for f in fields(Config)])
try:
    Config("a", None, 3)
except TypeError as e:
    print(e)
