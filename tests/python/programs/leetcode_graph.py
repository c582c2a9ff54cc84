class Solution:
    def numIslands(self, grid):
        if not grid:
            return 0
        rows, cols = len(grid), len(grid[0])
        seen = set()

        def bfs(r, c):
            queue = [(r, c)]
            seen.add((r, c))
            while queue:
                x, y = queue.pop(0)
                for dx, dy in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                    nx, ny = x + dx, y + dy
                    if 0 <= nx < rows and 0 <= ny < cols and grid[nx][ny] == "1" and (nx, ny) not in seen:
                        seen.add((nx, ny))
                        queue.append((nx, ny))

        count = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == "1" and (r, c) not in seen:
                    bfs(r, c)
                    count += 1
        return count

    def canFinish(self, n, pre):
        graph = {i: [] for i in range(n)}
        for a, b in pre:
            graph[a].append(b)
        state = [0] * n

        def visit(v):
            if state[v]:
                return state[v] == 2
            state[v] = 1
            ok = all(visit(w) for w in graph[v])
            state[v] = 2
            return ok

        return all(visit(i) for i in range(n))

    def dijkstra(self, edges, start):
        graph = {}
        for a, b, w in edges:
            graph.setdefault(a, {})[b] = w
            graph.setdefault(b, {})[a] = w
        dist = {v: float("inf") for v in graph}
        dist[start] = 0
        left = set(graph)
        while left:
            u = min(left, key=lambda v: (dist[v], v))
            left.remove(u)
            for v, w in graph[u].items():
                if dist[u] + w < dist[v]:
                    dist[v] = dist[u] + w
        return dict(sorted(dist.items()))


class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.count = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a != b:
            self.parent[b] = a
            self.count -= 1
            return True
        return False


s = Solution()
print(s.numIslands([list("11000"), list("11000"), list("00100"), list("00011")]), s.numIslands([]))
print(
    s.canFinish(2, [[1, 0]]),
    s.canFinish(2, [[1, 0], [0, 1]]),
    s.dijkstra([("a", "b", 4), ("a", "c", 1), ("c", "b", 2.5), ("b", "d", 5)], "a"),
)
u = UnionFind(6)
print([u.union(a, b) for a, b in ((0, 1), (1, 2), (0, 2), (4, 5))], u.count, u.parent)
