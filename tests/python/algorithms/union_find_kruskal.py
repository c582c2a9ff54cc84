class UnionFind:
    def __init__(self, items):
        self.parent = {x: x for x in items}
        self.size = dict.fromkeys(self.parent, 1)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True

    def groups(self):
        out = {}
        for x in self.parent:
            out.setdefault(self.find(x), []).append(x)
        return sorted(out.values())


def kruskal(nodes, edges):
    uf = UnionFind(nodes)
    tree = [(a, b, w) for a, b, w in sorted(edges, key=lambda e: e[2]) if uf.union(a, b)]
    return sum(w for *_, w in tree), tree, uf


total, tree, uf = kruskal("ABCDEF", [("A", "B", 7), ("A", "D", 5), ("B", "C", 8), ("B", "D", 9), ("C", "E", 5), ("D", "E", 15)])
print(total, tree)
print(uf.groups(), uf.find("A") == uf.find("E"), uf.union("A", "C"))
try:
    uf.union("A", "Q")
except KeyError as e:
    print("KeyError", e)
