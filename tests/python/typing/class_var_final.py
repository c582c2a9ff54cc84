from typing import ClassVar, Dict, Final, List, Optional, Self


class Counter:
    total: ClassVar[int] = 0
    registry: ClassVar[Dict[str, "Counter"]] = {}
    LIMIT: Final = 3
    name: str

    def __init__(self, name: str) -> None:
        self.name = name
        Counter.total += 1
        self.registry[name] = self

    def rename(self, name: str) -> Self:
        self.name = name
        return self


PI: Final[float] = 3.14
Counter("a").rename("b")
print(Counter.total, list(Counter.registry), Counter.LIMIT, PI)
print(Counter.__annotations__)
print(ClassVar[int], Final[str], ClassVar, Final, Self)
for action in (lambda: ClassVar[int, str], lambda: Optional[Final[int]], lambda: ClassVar()):
    try:
        print(action())
    except TypeError as error:
        print(error)
