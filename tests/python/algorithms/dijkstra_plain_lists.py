GRAPH = {
    "A": {"B": 4, "C": 1},
    "B": {"D": 1},
    "C": {"B": 2, "D": 5},
    "D": {"E": 3},
    "E": {},
    "Z": {"A": 1},
}


def dijkstra(graph, start):
    if start not in graph:
        raise KeyError(start)
    dist = {n: float("inf") for n in graph}
    prev = {}
    dist[start] = 0
    todo = set(graph)
    while todo:
        node = min(todo, key=lambda n: (dist[n], n))
        todo.remove(node)
        for nxt, w in graph[node].items():
            if w < 0:
                raise ValueError(f"negative edge {node}{nxt}")
            if dist[node] + w < dist[nxt]:
                dist[nxt] = dist[node] + w
                prev[nxt] = node
    return dist, prev


def path(prev, start, end):
    out = [end]
    while out[-1] != start:
        if out[-1] not in prev:
            return None
        out.append(prev[out[-1]])
    return "->".join(reversed(out))


dist, prev = dijkstra(GRAPH, "A")
print(dist)
print([path(prev, "A", n) for n in "ABEZ"])


def floyd(n, edges):
    d = [[0 if i == j else float("inf") for j in range(n)] for i in range(n)]
    for a, b, w in edges:
        d[a][b] = w
    for k in range(n):
        for i in range(n):
            for j in range(n):
                d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    return d


print(*floyd(4, [(0, 1, 5), (1, 2, -2), (2, 3, 1), (0, 3, 9)]), sep="\n")
for g, s in ((GRAPH, "Q"), ({"a": {"b": -1}, "b": {}}, "a")):
    try:
        dijkstra(g, s)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
