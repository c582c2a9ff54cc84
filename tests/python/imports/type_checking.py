from __future__ import annotations
import typing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nowhere import Something
    import unknown_package.types as types

if typing.TYPE_CHECKING:
    from elsewhere import Other


def use(x: Something, y: "Other", z: types.Kind) -> Something:
    return x


class Node:
    parent: Something
    other: Other | None = None


print(use(1, 2, 3), TYPE_CHECKING, Node.other)
