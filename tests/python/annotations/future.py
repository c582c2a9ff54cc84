from __future__ import annotations


class Tree:
    left: Tree | None = None
    right: Tree | None = None
    values: list[int]
    table: dict[str, list[Undefined]]
    quoted: "Tree"
    dotted: a.b.c
    call: make(1, x)
    none: None
    ell: tuple[int, ...]
    neg: Literal[1, 'a', True]

    def insert(self, other: Tree) -> Tree:
        self.left = other
        return self


for name, text in Tree.__annotations__.items():
    print(name, repr(text))


def f(x: Missing, *a: int, key: str = "k", **kw: Any) -> list[Tree]:
    return []


print(f.__annotations__)
print(Tree().insert(Tree()).left.left)
