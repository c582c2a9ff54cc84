from typing import Any, Callable, Dict, List, Optional, Tuple, TypeVar, Union

T = TypeVar("T")
Grid = List[List[int]]
Handler = Callable[[str, int], bool]
Maybe = Optional[Dict[str, Grid]]
Pair = Tuple[T, T]


def transpose(grid: Grid) -> Grid:
    return [list(row) for row in zip(*grid)]


def apply(handler: Handler, items: List[Tuple[str, int]]) -> List[bool]:
    return [handler(name, n) for name, n in items]


def first(items: List[T], default: Optional[T] = None) -> Union[T, None]:
    return items[0] if items else default


class Store:
    data: Dict[str, Any]
    handlers: List[Handler] = []
    maybe: Maybe = None

    def __init__(self) -> None:
        self.data: Dict[str, Any] = {}

    def add(self, key: str, value: Any) -> "Store":
        self.data[key] = value
        return self


print(transpose([[1, 2], [3, 4]]), apply(lambda s, n: len(s) > n, [("abc", 2), ("a", 5)]))
print(first([]), first([3]), Store().add("a", 1).data, list(Store.__annotations__))
print(T, Grid, Maybe is not None)
