import dataclasses
from dataclasses import dataclass


@dataclass()
class A:
    x: int = 1


@dataclasses.dataclass(frozen=True, order=True)
class B:
    x: int = dataclasses.field(default=2)


class C:
    x: int = 3


D = dataclass(C)
print(A(), B(), C(), D is C, D(5))
wrap = dataclass(repr=False)
print(callable(wrap))
try:
    dataclass(1)
except (TypeError, AttributeError) as e:
    print(type(e).__name__)
try:
    dataclass(nope=True)
except TypeError as e:
    print(e)
try:
    dataclass(A, True)
except TypeError as e:
    print(e)
try:
    dataclasses.field(3)
except TypeError as e:
    print(e)
