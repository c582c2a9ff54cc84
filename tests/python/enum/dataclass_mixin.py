from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Info:
    size: int
    legs: int = 4


class Animal(Info, Enum):
    BEETLE = 1, 6
    DOG = 50, 4
    SNAKE = (100, 0)


print(Animal.BEETLE.size, Animal.DOG.legs, Animal.SNAKE.name)
print([a.legs for a in Animal], isinstance(Animal.DOG, Info))


class Holder(Enum):
    SMALL = Info(1)
    BIG = Info(9, 8)


print(Holder.SMALL, repr(Holder.BIG), Holder.BIG.value.legs, Holder(Info(1)))
