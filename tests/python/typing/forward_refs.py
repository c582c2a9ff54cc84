from typing import Dict, ForwardRef, List, Optional

print(ForwardRef("Node"), List["Node"], Optional["Tree"], Dict["A", "B"])
print(List["Node"].__args__, ForwardRef("X") == ForwardRef("X"), ForwardRef("X").__forward_arg__)
print(list["Node"], list["Node"].__args__)
try:
    ForwardRef(5)
except TypeError as error:
    print(error)


class Node:
    parent: "Optional[Node]" = None
    children: List["Node"]

    def __init__(self, name: str, parent: "Optional[Node]" = None) -> None:
        self.name, self.parent, self.children = name, parent, []
        if parent:
            parent.children.append(self)

    def path(self) -> "List[str]":
        return (self.parent.path() if self.parent else []) + [self.name]


root = Node("root")
print(Node("leaf", Node("mid", root)).path(), [c.name for c in root.children])
print(Node.__annotations__)
