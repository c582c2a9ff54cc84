from __future__ import annotations
from dataclasses import dataclass, field
from typing import Iterator, Optional


@dataclass
class Node:
    value: int
    next: Optional[Node] = None


@dataclass
class LinkedList:
    head: Optional[Node] = None
    size: int = field(default=0, init=False)

    def push(self, v: int) -> None:
        self.head = Node(v, self.head)
        self.size += 1

    def __iter__(self) -> Iterator[int]:
        n = self.head
        while n:
            yield n.value
            n = n.next

    def reverse(self) -> None:
        prev, cur = None, self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev

    def remove(self, v: int) -> bool:
        prev, cur = None, self.head
        while cur:
            if cur.value == v:
                if prev:
                    prev.next = cur.next
                else:
                    self.head = cur.next
                self.size -= 1
                return True
            prev, cur = cur, cur.next
        return False


ll = LinkedList()
for v in (1, 2, 3, 4):
    ll.push(v)
print(list(ll), ll.size)
ll.reverse()
print(list(ll), ll.remove(1), ll.remove(3), ll.remove(9), list(ll), ll)
ll.reverse()
print(ll.head == Node(4, Node(2)), 4 in ll)
