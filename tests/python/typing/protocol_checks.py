from typing import Protocol, runtime_checkable


@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...


@runtime_checkable
class Sized2(Protocol):
    size: int


class Plain(Protocol):
    def go(self) -> None: ...


class Circle:
    size = 3

    def draw(self) -> str:
        return "circle"


class Square(Drawable):
    def draw(self) -> str:
        return "square"


print(isinstance(Circle(), Drawable), isinstance(5, Drawable), isinstance(Square(), Drawable))
print(issubclass(Circle, Drawable), issubclass(int, Drawable))
print(isinstance(Circle(), Sized2), isinstance(Square(), Sized2))
for action in (
    lambda: isinstance(Circle(), Plain),
    lambda: issubclass(Circle, Plain),
    lambda: issubclass(Circle, Sized2),
    lambda: Drawable(),
    lambda: Plain(),
):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(Square().draw())
