from typing import Protocol, runtime_checkable


@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...


@runtime_checkable
class Named(Protocol):
    name: str


class Circle:
    name = "circle"

    def draw(self) -> str:
        return "o"


class Square:
    def draw(self) -> str:
        return "[]"

    def __str__(self):
        return "square"


class Ghost:
    def __init__(self):
        self.name = "boo"


def render(items: list[Drawable]) -> str:
    return " ".join(i.draw() for i in items)


things = [Circle(), Square(), Ghost(), "text"]
print([(isinstance(t, Drawable), isinstance(t, Named)) for t in things])
print(render([t for t in things if isinstance(t, Drawable)]))
try:
    Drawable()
except TypeError as e:
    print(e)
try:
    render(things)
except AttributeError as e:
    print(e)
