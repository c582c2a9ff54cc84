from abc import ABC, abstractmethod
from typing import Generic, TypeVar

T = TypeVar("T")


class Repository(ABC, Generic[T]):
    @abstractmethod
    def add(self, item: T) -> None: ...

    @abstractmethod
    def all(self) -> list[T]: ...


class Memory(Repository[int]):
    def __init__(self) -> None:
        self.items: list[int] = []

    def add(self, item: int) -> None:
        self.items.append(item)

    def all(self) -> list[int]:
        return list(self.items)


m = Memory()
m.add(1)
m.add(2)
print(m.all(), isinstance(m, Repository))
try:
    Repository()
except TypeError as e:
    print(e)
