from collections import namedtuple, defaultdict
from dataclasses import dataclass, asdict, astuple

Pair = namedtuple("Pair", "a b")


@dataclass
class Leaf:
    v: int


@dataclass
class Tree:
    pair: Pair
    items: set
    other: object


class Plain:
    def __init__(self):
        self.data = [1]


plain = Plain()
t = Tree(Pair(Leaf(1), [Leaf(2)]), {1, 2}, plain)
d = asdict(t)
print(d["pair"], d["items"], d["other"] is plain, d["other"].data is plain.data)
print(astuple(t)[0], type(d["pair"]).__name__)
d["items"].add(3)
print(t.items)
