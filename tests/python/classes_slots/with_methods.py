"""Slots with properties, operators, defaults and inheritance of behaviour."""


class Node:
    __slots__ = ("value", "next", "_size")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next
        self._size = 1 + (next.size if next else 0)

    @property
    def size(self):
        return self._size

    def __iter__(self):
        node = self
        while node is not None:
            yield node.value
            node = node.next

    def __eq__(self, other):
        return isinstance(other, Node) and list(self) == list(other)

    def __repr__(self):
        return " -> ".join(map(str, self))


n = Node(1, Node(2, Node(3)))
print(n, n.size, list(n), n == Node(1, Node(2, Node(3))), n != Node(1))
n.value += 10
n.next.value *= 5
print(n)
try:
    n.size = 5
except AttributeError as e:
    print(e)
try:
    hash(n)
except TypeError as e:
    print(e)


class Private:
    __slots__ = ("__secret", "open")

    def __init__(self):
        self.__secret = 42
        self.open = 1

    def reveal(self):
        return self.__secret


p = Private()
print(p.reveal(), p._Private__secret, p.open)
try:
    p.__secret
except AttributeError as e:
    print(e)
print([getattr(p, s) for s in ("open", "_Private__secret")])
