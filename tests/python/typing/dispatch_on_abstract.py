from collections import abc
from functools import singledispatch
from typing import Protocol, runtime_checkable, Iterable, Sequence, Mapping, Sized, NamedTuple, Generic, TypeVar
T = TypeVar("T")
@singledispatch
def kind(x): return "other"
@kind.register(abc.Sequence)
def _(x): return "sequence"
@kind.register(abc.Mapping)
def _(x): return "mapping"
@kind.register(abc.Iterable)
def _(x): return "iterable"
for v in ([1], "a", {}, {1}, 5, (x for x in [1]), range(2)): print(kind(v))
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print([isinstance(v, HasLen) for v in ([], "", 5, {})])
class Pair(NamedTuple, Generic[T]):
    a: T
    b: T
print(Pair(1, 2), Pair[int], Pair[int](1, 2))
class Base(Protocol):
    x: int
    def m(self) -> int: ...
class Impl:
    def __init__(self): self.x = 1
    def m(self): return self.x
def use(b: Base) -> int: return b.m()
print(use(Impl()))
