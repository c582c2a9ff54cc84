from dataclasses import dataclass, field
from typing import Generic, Optional, TypeVar

T = TypeVar("T")
K = TypeVar("K")


@dataclass
class Box(Generic[T]):
    item: T
    label: str = "box"

    def get(self) -> T:
        return self.item


@dataclass
class Pair(Generic[K, T]):
    key: K
    value: T


@dataclass
class Stack(Generic[T]):
    items: list[T] = field(default_factory=list)

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> Optional[T]:
        return self.items.pop() if self.items else None


print(Box(1), Box[str]("x"), Box("y").get(), Pair("k", [1]), Box(1) == Box[int](1))
s = Stack[int]()
s.push(3)
print(s, s.pop(), s.pop())
