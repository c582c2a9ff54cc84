from typing import Dict, Generic, Iterable, Iterator, List, TypeVar

T = TypeVar("T")


class Repository(Generic[T]):
    def __init__(self) -> None:
        self.items: Dict[int, T] = {}

    def add(self, key: int, item: T) -> "Repository[T]":
        self.items[key] = item
        return self

    def all(self) -> List[T]:
        return list(self.items.values())


class Users(Repository[str]):
    def names(self) -> List[str]:
        return sorted(self.all())


class Cached(Repository[T], Generic[T]):
    hits = 0

    def all(self) -> List[T]:
        Cached.hits += 1
        return super().all()


print(Users().add(1, "b").add(2, "a").names())
c = Cached[int]()
print(c.add(1, 5).all(), Cached.hits, type(c).__mro__)


class Chain(Iterable[T]):
    def __init__(self, *parts: Iterable[T]) -> None:
        self.parts = parts

    def __iter__(self) -> Iterator[T]:
        for part in self.parts:
            yield from part


print(list(Chain([1], (2, 3))), Chain[int])


class IntList(List[int]):
    def total(self) -> int:
        return sum(self)


x = IntList([1, 2, 3])
print(x.total(), x, isinstance(x, list), IntList.__bases__)
