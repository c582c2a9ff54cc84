class LRUCache:
    class Node:
        __slots__ = ("key", "val", "prev", "next")

        def __init__(self, key=None, val=None):
            self.key, self.val = key, val

    def __init__(self, capacity: int):
        self.cap, self.map = capacity, {}
        self.head, self.tail = self.Node(), self.Node()
        self.head.next, self.tail.prev = self.tail, self.head

    def _cut(self, n):
        n.prev.next, n.next.prev = n.next, n.prev

    def _front(self, n):
        n.prev, n.next = self.head, self.head.next
        self.head.next.prev = n
        self.head.next = n

    def get(self, key: int) -> int:
        if key not in self.map:
            return -1
        n = self.map[key]
        self._cut(n)
        self._front(n)
        return n.val

    def put(self, key: int, value: int) -> None:
        if key in self.map:
            self._cut(self.map[key])
        elif len(self.map) == self.cap:
            old = self.tail.prev
            self._cut(old)
            del self.map[old.key]
        n = self.map[key] = self.Node(key, value)
        self._front(n)


c = LRUCache(2)
c.put(1, 1); c.put(2, 2)
print(c.get(1)); c.put(3, 3)
print(c.get(2)); c.put(4, 4)
print(c.get(1), c.get(3), c.get(4), list(c.map))
try:
    c.head.prev
except AttributeError as e:
    print(e)
try:
    LRUCache(0).put(1, 1)
except AttributeError as e:
    print(e)
