"""The fastest route through a road map, avoiding closed roads, with a binary heap of our own."""

import math

ROADS = """
Aachen-Koeln 70; Koeln-Bonn 28; Koeln-Dortmund 95; Bonn-Koblenz 62; Koblenz-Mainz 92; Koblenz-Giessen 105
Dortmund-Kassel 165; Giessen-Kassel 112; Giessen-Frankfurt 66; Mainz-Frankfurt 43; Kassel-Erfurt 118
Frankfurt-Wuerzburg 119; Wuerzburg-Erfurt 170; Erfurt-Leipzig 146
"""
CLOSED = {("Giessen", "Kassel")}


class Heap:
    """The smallest (cost, place) comes out first."""

    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def push(self, item):
        items = self.items
        items.append(item)
        at = len(items) - 1
        while at > 0 and items[at] < items[(at - 1) // 2]:
            parent = (at - 1) // 2
            items[at], items[parent] = items[parent], items[at]
            at = parent

    def pop(self):
        items = self.items
        top = items[0]
        last = items.pop()
        if items:
            items[0] = last
            at = 0
            while True:
                child = 2 * at + 1
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if child >= len(items) or items[at] <= items[child]:
                    break
                items[at], items[child] = items[child], items[at]
                at = child
        return top


def read_map(text: str) -> dict:
    graph: dict[str, dict[str, int]] = {}
    for part in text.replace("\n", ";").split(";"):
        if not part.strip():
            continue
        ends, km = part.rsplit(maxsplit=1)
        a, b = ends.strip().split("-")
        if (a, b) in CLOSED or (b, a) in CLOSED:
            continue
        graph.setdefault(a, {})[b] = int(km)
        graph.setdefault(b, {})[a] = int(km)
    return graph


def route(graph: dict, start: str, goal: str):
    costs = {start: 0}
    came_from = {}
    heap = Heap()
    heap.push((0, start))
    while heap:
        cost, place = heap.pop()
        if place == goal:
            path = [goal]
            while path[-1] in came_from:
                path.append(came_from[path[-1]])
            return cost, path[::-1]
        if cost > costs[place]:
            continue
        for following, km in graph[place].items():
            new = cost + km
            if new < costs.get(following, math.inf):
                costs[following] = new
                came_from[following] = place
                heap.push((new, following))
    raise LookupError(f"no road from {start} to {goal}")


graph = read_map(ROADS)
km, path = route(graph, "Aachen", "Leipzig")
at = 0
for here, there in zip(path, path[1:]):
    at += graph[here][there]
    print(f"{here:>10} -> {there:<10} {graph[here][there]:4d} km {at:5d}")

(km, path)
