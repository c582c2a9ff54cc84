import dataclasses
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Item:
    priority: int
    item: Any = field(compare=False)
    seq: int = field(default=0, repr=False)


items = [Item(3, "c"), Item(1, {"x": 1}), Item(2, None), Item(1, "tie", 5)]
print(sorted(items))
print(min(items), max(items, key=lambda i: i.seq))
print(Item(1, "a") == Item(1, "b"), Item(1, "a") < Item(1, "b"), Item(1, 0) <= Item(1, 1))
try:
    sorted([Item("a", 1), Item(1, 2)])
except TypeError as e:
    print(e)
print(dataclasses.fields(Item)[1].compare)
