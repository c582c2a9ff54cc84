from collections import defaultdict, deque


class Graph:
    def __init__(self, edges):
        self.adj = defaultdict(list)
        for a, b in edges:
            self.adj[a].append(b)
            self.adj[b].append(a)

    def bfs(self, start):
        seen, queue = {start: None}, deque([start])
        while queue:
            node = queue.popleft()
            yield node
            for n in self.adj[node]:
                if n not in seen:
                    seen[n] = node
                    queue.append(n)
        self.parents = seen

    def dfs(self, node, seen=None):
        seen = seen if seen is not None else set()
        seen.add(node)
        out = [node]
        for n in self.adj[node]:
            if n not in seen:
                out += self.dfs(n, seen)
        return out

    def path(self, a, b):
        list(self.bfs(a))
        if b not in self.parents:
            raise LookupError(f"no path {a}->{b}")
        out = [b]
        while (p := self.parents[out[-1]]) is not None:
            out.append(p)
        return out[::-1]


g = Graph(["AB", "AC", "BD", "CE", "DE", "EF", ("X", "Y")])
print("".join(g.bfs("A")), "".join(g.dfs("A")), g.path("B", "F"), g.path("X", "Y"))
try:
    g.path("A", "X")
except LookupError as e:
    print(e)
print(sorted(g.adj), len(g.adj["E"]))
