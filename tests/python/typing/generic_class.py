from typing import Dict, Generic, List, Optional, TypeVar

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()

    def __len__(self) -> int:
        return len(self.items)


class Pair(Generic[K, V]):
    def __init__(self, key: K, value: V) -> None:
        self.key, self.value = key, value

    def swap(self) -> "Pair[V, K]":
        return Pair(self.value, self.key)

    def __repr__(self) -> str:
        return f"Pair({self.key!r}, {self.value!r})"


class Named(Pair[str, V]):
    pass


s = Stack[int]()
s.push(1)
s.push(2)
print(s.pop(), len(s), type(s).__name__, s.__orig_class__)
print(Pair(1, "a").swap(), Pair[int, str](1, "a"), Named("n", 2))
print(Stack[int], Pair[str, Optional[int]], Named[int])
print(Stack.__parameters__, Pair.__parameters__, Named.__parameters__, Named.__orig_bases__)
print(Stack.__mro__, Named.__mro__)
print(isinstance(s, Stack), issubclass(Named, Pair), isinstance(s, Generic))
