from functools import wraps
from typing import Awaitable, Callable, Concatenate, Generic, List, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def logged(function: Callable[P, R]) -> Callable[P, R]:
    @wraps(function)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print("call", function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return inner


@logged
def add(a: int, b: int = 1) -> int:
    return a + b


print(add(1), add(2, b=3))
print(Callable[P, R], Callable[Concatenate[int, P], R], Callable[P, int].__parameters__)
print(Callable[P, R][[int, str], bool], Callable[Concatenate[int, P], R][[str], int])


class Task(Generic[P, R]):
    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function

    def run(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)


print(Task(add).run(4), Task[[int], str], Task.__parameters__)
