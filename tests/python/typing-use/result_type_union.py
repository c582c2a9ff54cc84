from __future__ import annotations
from dataclasses import dataclass
from typing import Any, Callable, Generic, TypeVar, Union

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True)
class Ok(Generic[T]):
    value: T

    def then(self, f: Callable[[T], Result[U]]) -> Result[U]:
        return f(self.value)


@dataclass(frozen=True)
class Err:
    reason: str

    def then(self, f: Callable[[Any], Any]) -> Err:
        return self


Result = Union[Ok[T], Err]


def parse(s: str) -> Result[int]:
    try:
        return Ok(int(s))
    except ValueError as e:
        return Err(str(e))


def half(n: int) -> Result[int]:
    return Ok(n // 2) if n % 2 == 0 else Err(f"{n} is odd")


for text in ("8", "6", "x1", "7"):
    match parse(text).then(half).then(half):
        case Ok(value=v):
            print("ok", v)
        case Err(reason):
            print("err", reason)
print(Ok(1) == Ok(1), Ok(1) == Err("1"), len({Ok(2), Ok(2), Err("a")}), Ok([1]))
