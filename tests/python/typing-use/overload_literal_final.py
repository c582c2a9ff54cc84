from typing import Final, Literal, Optional, Union, overload, cast, ClassVar

LIMIT: Final = 3
Mode = Literal["asc", "desc"]


@overload
def pick(xs: list[int], i: int) -> int: ...
@overload
def pick(xs: list[int], i: slice) -> list[int]: ...
def pick(xs, i):
    return xs[i]


def order(xs: list[int], mode: Mode = "asc") -> list[int]:
    if mode not in ("asc", "desc"):
        raise ValueError(f"mode: {mode!r}")
    return sorted(xs, reverse=mode == "desc")


class Box:
    made: ClassVar[int] = 0
    label: Optional[str] = None

    def __init__(self, v: Union[int, str]) -> None:
        self.v = v
        Box.made += 1


print(pick([1, 2, 3], 1), pick([1, 2, 3], slice(0, 2)), LIMIT)
print(order([2, 3, 1]), order([2, 3, 1], "desc"), Box(1).label, Box("x").v, Box.made)
try:
    order([], "up")
except ValueError as e:
    print(e)
print(cast(str, 5) + 1, Mode, Optional[int], Union[int, str, None], Box.__annotations__["label"])
