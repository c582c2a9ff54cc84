from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Node:
    value: int
    next: Optional["Node"] = None
    children: list["Node"] = field(default_factory=list)


a = Node(1)
a.next = Node(2, a)
print(a)
a.children.append(a)
print(a.next)
b = Node(3)
b.children = [Node(4), Node(5, Node(6))]
print(b)
