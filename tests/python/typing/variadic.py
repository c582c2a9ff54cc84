from typing import Generic, Tuple, TypeVar, TypeVarTuple, Unpack

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Array(Generic[T, Unpack[Ts]]):
    def __init__(self, *parts):
        self.parts = parts


print(Array[int, str, float], Array[int], Array.__parameters__)
print(Tuple[Unpack[Ts]], Tuple[int, Unpack[Ts]][str, float], Unpack[Ts])
print(Array(1, 2).parts)
