"""id() tells objects apart."""
a, b = [1], [1]
c = a
print(id(a) == id(b), id(a) == id(c), id(a) == id(a), isinstance(id(a), int), id(None) == id(None), id(True) != id(False))


class Node:
    def __init__(self, next=None):
        self.next = next


first = Node()
second = Node(first)
first.next = second
seen, at, steps = set(), first, 0
while id(at) not in seen:
    seen.add(id(at))
    at = at.next
    steps += 1
print(steps, len({id(first), id(second), id(second.next)}))
d = {}
copy = dict(d)
print(id(d) == id(copy), id(len) == id(len), id(Node) == id(type(first)), id(d) in {id(d): 1})
try:
    id()
except TypeError as e:
    print(e)
