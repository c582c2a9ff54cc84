from typing import (
    TYPE_CHECKING,
    Any,
    List,
    Never,
    NoReturn,
    Union,
    assert_never,
    assert_type,
    cast,
    final,
    no_type_check,
    overload,
)

if TYPE_CHECKING:
    from nowhere import Missing


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


@final
class Leaf:
    @final
    def go(self) -> str:
        return "gone"


@no_type_check
def loose(x: "not a type") -> None:
    return x


print(double(2), double("ab"), Leaf().go(), Leaf.__final__, loose(3))
print(cast(int, "5"), cast("List[int]", [1]), cast(List[int], (2,)), assert_type(5, int))
print(TYPE_CHECKING)


def fail(x: Union[int, str]) -> str:
    if isinstance(x, int):
        return "int"
    elif isinstance(x, str):
        return "str"
    else:
        assert_never(x)


print(fail(1), fail("a"))
try:
    fail([1.5])
except AssertionError as error:
    print(error)


@overload
def lonely(x: int) -> int: ...


try:
    lonely(1)
except NotImplementedError as error:
    print(error)
