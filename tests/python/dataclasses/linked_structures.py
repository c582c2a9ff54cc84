from dataclasses import dataclass, field
from typing import Any, Dict, Optional


@dataclass
class ListNode:
    val: int = 0
    next: Optional["ListNode"] = None


def build(values):
    head = None
    for v in reversed(values):
        head = ListNode(v, head)
    return head


def to_list(node):
    out = []
    while node:
        out.append(node.val)
        node = node.next
    return out


def reverse(node):
    prev = None
    while node:
        node.next, prev, node = prev, node, node.next
    return prev


print(build([1, 2, 3]))
print(to_list(reverse(build(range(6)))))


@dataclass
class Trie:
    children: Dict[str, "Trie"] = field(default_factory=dict)
    end: bool = False

    def insert(self, word):
        node = self
        for ch in word:
            node = node.children.setdefault(ch, Trie())
        node.end = True

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for ch, child in sorted(self.children.items()):
            yield from child.words(prefix + ch)


t = Trie()
for w in ("to", "tea", "ted", "in"):
    t.insert(w)
print(list(t.words()), t.children["i"])
