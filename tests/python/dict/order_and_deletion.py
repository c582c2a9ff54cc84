d = {}
for i in range(20):
    d[i * 7 % 20] = i
print(d)
for i in range(0, 20, 2):
    del d[i]
print(d)
d[4] = "back"
d[1] = "kept"
print(d, d.popitem(), d.popitem())
print(next(iter(d)), list(d)[0], next(reversed(d)))


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = {}

    def get(self, k):
        if k not in self.data:
            return -1
        v = self.data.pop(k)
        self.data[k] = v
        return v

    def put(self, k, v):
        self.data.pop(k, None)
        self.data[k] = v
        if len(self.data) > self.size:
            del self.data[next(iter(self.data))]


c = LRU(3)
for i in range(30000):
    c.put(i % 7, i)
    if i % 5 == 0:
        c.get(i % 3)
print(c.data)
q = {i: i for i in range(50000)}
total = 0
while q:
    k = next(iter(q))
    total += q.pop(k)
print(total)
m = {1: "int"}
m[True] = "bool"
m[1.0] = "float"
print(m, {0.0: 1, -0.0: 2, False: 3})
