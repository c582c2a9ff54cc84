from typing import Any, Callable, Dict, Generic, Optional, TypeVar, Union

T = TypeVar("T")
E = TypeVar("E", bound=Exception)


class Ok(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def map(self, function: Callable[[T], Any]) -> "Result":
        try:
            return Ok(function(self.value))
        except Exception as error:
            return Err(error)

    def __repr__(self) -> str:
        return f"Ok({self.value!r})"


class Err(Generic[E]):
    def __init__(self, error: E) -> None:
        self.error = error

    def map(self, function: Callable[[Any], Any]) -> "Result":
        return self

    def __repr__(self) -> str:
        return f"Err({self.error!r})"


Result = Union[Ok[T], Err[E]]


def parse(text: str) -> Result[int, ValueError]:
    try:
        return Ok(int(text))
    except ValueError as error:
        return Err(error)


print(parse("12").map(lambda x: x * 2), parse("x").map(lambda x: x * 2), parse("0").map(lambda x: 1 / x))
print(Result, Result[int, ValueError], Result.__parameters__)


class LazyValue(Generic[T]):
    _empty = object()

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._value: Union[T, object] = self._empty

    @property
    def value(self) -> T:
        if self._value is self._empty:
            self._value = self._make()
        return self._value


print(LazyValue(lambda: [1]).value, LazyValue[int](lambda: 5).value)
