from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence, Set, Tuple, Union
import typing

Vector = List[float]
Handler = Callable[[int, str], bool]
count: int = 0
names: List[str] = ["a"]
maybe: Optional[int] = None
later: Dict[str, Tuple[int, ...]]


def scale(v: Vector, k: "float" = 2.0, *args: int, flag: bool = False, **kw: Any) -> Vector:
    out: Vector = []
    x: float
    for x in v:
        out.append(x * k)
    return out


class Node:
    value: int
    children: "List[Node]" = []
    parent: Optional["Node"] = None

    def __init__(self, value: int, parent: Union["Node", None] = None) -> None:
        self.value: int = value
        self.tags: Set[str] = set()


def first(xs: Iterable[Any], default: Any = None) -> Any:
    return next(iter(xs), default)


print(
    scale([1, 2]),
    scale([1.5], 3, 1, flag=True),
    Node(3).value,
    Node.children,
    first([]),
    first(typing.cast(str, "ab")),
)
try:
    later
except NameError as e:
    print(e)
try:
    print(Node.value)
except AttributeError as e:
    print(e)
if typing.TYPE_CHECKING:
    print("never")
count += 1
maybe = count
print(count, names, maybe, Node(1).tags)
