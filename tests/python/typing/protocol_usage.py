from abc import abstractmethod
from typing import Iterable, List, Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Shape(Protocol):
    name: str

    def area(self) -> float: ...

    def describe(self) -> str:
        return f"{self.name}: {self.area():.1f}"


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.name = "square"
        self.side = side

    def area(self) -> float:
        return self.side**2


class Disc:
    name = "disc"

    def area(self) -> float:
        return 3.0


def total(shapes: Iterable[Shape]) -> float:
    return sum(shape.area() for shape in shapes)


print(total([Square(2), Disc()]), Square(3).describe())


class Source(Protocol[T_co]):
    def get(self) -> T_co: ...


class Fixed(Source[int]):
    def get(self) -> int:
        return 7


print(Fixed().get(), Source.__parameters__, Source[int])


class Need(Protocol):
    @abstractmethod
    def must(self) -> None: ...


class Lazy(Need):
    pass


try:
    Lazy()
except TypeError as error:
    print(error)
try:

    class Wrong(Protocol, Disc):
        pass

except TypeError as error:
    print(error)
