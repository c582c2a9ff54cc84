from typing import Generic, List, TypeVar

T = TypeVar("T")
S = TypeVar("S")


class Box(Generic[T]):
    pass


class Plain:
    pass


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: Box[int, str])
attempt(lambda: Box[int][str])
attempt(lambda: Box[T][str])
attempt(lambda: Plain[int])
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: Generic[()])
attempt(lambda: isinstance(Box(), Box[int]))
attempt(lambda: Generic[T][int])


def bare():
    class Bad(Generic):
        pass


def unlisted():
    class Bad(List[S], Generic[T]):
        pass


def twice():
    class Bad(Generic[T], Generic[S]):
        pass


attempt(bare)
attempt(unlisted)
attempt(twice)
