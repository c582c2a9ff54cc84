# `typing` at run time
from typing import get_type_hints


class Node:
    next: 'Node'


print(list(get_type_hints(Node)))
