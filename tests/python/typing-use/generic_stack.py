from typing import Generic, Iterator, Optional, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from empty Stack")
        return self._items.pop()

    def peek(self) -> Optional[T]:
        return self._items[-1] if self._items else None

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)


s: Stack[int] = Stack[int]()
s.push(1).push(2).push(3)
print(list(s), len(s), s.peek(), s.pop(), list(s))
t: Stack[str] = Stack()
print(t.peek(), bool(t), [x for x in t])
try:
    t.pop()
except IndexError as e:
    print(e)
print(Stack[int], isinstance(s, Stack), type(s).__name__, T)
