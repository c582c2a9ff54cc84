from collections import deque

grid = ["S.#.", "..#.", "...E", "#..."]


def solve(grid):
    h, w = len(grid), len(grid[0])
    start = next((r, c) for r in range(h) for c in range(w) if grid[r][c] == "S")
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        (r, c), dist = queue.popleft()
        if grid[r][c] == "E":
            return dist
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < h and 0 <= nc < w and grid[nr][nc] != "#" and (nr, nc) not in seen:
                seen.add((nr, nc))
                queue.append(((nr, nc), dist + 1))
    return -1


print(solve(grid))
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
indegree = {n: 0 for n in graph}
for outs in graph.values():
    for o in outs:
        indegree[o] += 1
ready = deque(n for n, k in indegree.items() if k == 0)
order = []
while ready:
    n = ready.popleft()
    order.append(n)
    for o in graph[n]:
        indegree[o] -= 1
        if not indegree[o]:
            ready.append(o)
print(order)
