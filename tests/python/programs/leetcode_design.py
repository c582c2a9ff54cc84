class LRUCache:
    def __init__(self, capacity: int):
        self.cap = capacity
        self.cache = {}

    def get(self, key: int) -> int:
        if key not in self.cache:
            return -1
        self.cache[key] = self.cache.pop(key)
        return self.cache[key]

    def put(self, key: int, value: int) -> None:
        if key in self.cache:
            del self.cache[key]
        elif len(self.cache) >= self.cap:
            self.cache.pop(next(iter(self.cache)))
        self.cache[key] = value


class MinStack:
    def __init__(self):
        self.stack = []

    def push(self, v):
        m = min(v, self.stack[-1][1]) if self.stack else v
        self.stack.append((v, m))

    def pop(self):
        return self.stack.pop()[0]

    def top(self):
        return self.stack[-1][0]

    def getMin(self):
        return self.stack[-1][1]


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = True

    def search(self, word, prefix=False):
        node = self.root
        for c in word:
            if c not in node:
                return False
            node = node[c]
        return prefix or "$" in node


class MedianFinder:
    def __init__(self):
        self.data = []

    def add(self, n):
        lo, hi = 0, len(self.data)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.data[mid] < n:
                lo = mid + 1
            else:
                hi = mid
        self.data.insert(lo, n)

    def median(self):
        n = len(self.data)
        return self.data[n // 2] if n % 2 else (self.data[n // 2 - 1] + self.data[n // 2]) / 2


c = LRUCache(2)
c.put(1, 1)
c.put(2, 2)
print(c.get(1), c.put(3, 3), c.get(2), c.put(4, 4), c.get(1), c.get(3), c.get(4), c.cache)
m = MinStack()
for v in (3, 5, 2, 2, 4):
    m.push(v)
print(m.getMin(), m.pop(), m.pop(), m.getMin(), m.pop(), m.getMin(), m.top())
t = Trie()
for w in ("apple", "app", "bat"):
    t.insert(w)
print(t.search("app"), t.search("appl"), t.search("appl", prefix=True), t.search("cat"), t.root)
f = MedianFinder()
for v in (5, 2, 9, 2.5):
    f.add(v)
    print(f.median(), end=" ")
print(f.data)
