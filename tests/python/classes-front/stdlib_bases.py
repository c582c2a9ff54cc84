import collections
import enum
from abc import ABC, abstractmethod
from collections import OrderedDict, namedtuple
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


class Pt(namedtuple("Pt", ["x", "y"])):
    def dist(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


class Emp(NamedTuple):
    name: str
    id: int = 3

    def label(self):
        return f"{self.name}#{self.id}"


class Color(enum.Enum):
    RED = 1
    BLUE = 2

    def lower(self):
        return self.name.lower()


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...


class Sq(Shape):
    name = "sq"

    def area(self):
        return 4


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            self.popitem(last=False)


class Count(collections.Counter):
    def top(self):
        return self.most_common(1)[0][0]


print(Stack[int]().push(1).items, Pt(3, 4).dist(), Emp("n").label(), Emp("a", 1) < Emp("b"))
print(Color.RED.lower(), [c.name for c in Color], Sq().area(), Sq().name)
try:
    Shape()
except TypeError as error:
    print(error)
lru = LRU(2)
for k in "abc":
    lru[k] = k.upper()
print(list(lru.items()), Count("hello").top())
