import copy
from dataclasses import dataclass, field


@dataclass
class Box:
    items: list
    meta: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Key:
    a: int
    b: tuple = ()


@dataclass(frozen=True, slots=True)
class Slim:
    a: list


b = Box([1, [2]], {"k": {1}})
c, d = copy.copy(b), copy.deepcopy(b)
b.items[1].append(3)
print(b, c, d, c == b, d == b)
k = Key(1, (2, [3]))
print(copy.copy(k) == k, copy.deepcopy(k), copy.deepcopy(k) is k)
s = Slim([1])
t = copy.deepcopy(s)
print(t, t.a is s.a, copy.copy(s).a is s.a)
