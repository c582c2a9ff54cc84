from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError("capacity must be positive")
        self.capacity = capacity
        self.data = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=None):
        try:
            self.data.move_to_end(key)
        except KeyError:
            self.misses += 1
            return default
        self.hits += 1
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            return self.data.popitem(last=False)


c = LRUCache(2)
print(c.put("a", 1), c.put("b", 2), c.get("a"), c.put("c", 3), c.get("b"))
print(list(c.data), c.put("a", 100), c.data, c.hits, c.misses)
c.data.move_to_end("a", last=False)
print(next(iter(c.data)), list(reversed(c.data)))
try:
    LRUCache(0)
except ValueError as e:
    print(e)
c.data.clear()
try:
    c.data.popitem()
except KeyError as e:
    print(e)
