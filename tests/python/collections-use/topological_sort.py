from collections import defaultdict, deque


class CycleError(ValueError):
    pass


def topo(deps):
    graph, degree = defaultdict(list), {n: 0 for n in deps}
    for node, needs in deps.items():
        for need in needs:
            graph[need].append(node)
            degree[node] += 1
            degree.setdefault(need, 0)
    ready = deque(sorted(n for n, d in degree.items() if d == 0))
    order = []
    while ready:
        n = ready.popleft()
        order.append(n)
        for m in graph[n]:
            degree[m] -= 1
            if not degree[m]:
                ready.append(m)
    if len(order) < len(degree):
        raise CycleError(sorted(n for n, d in degree.items() if d))
    return order


print(topo({"shoes": ["socks", "trousers"], "trousers": ["pants"], "belt": ["trousers"]}))
print(topo({}), topo({"a": []}), topo({"a": ["b"], "b": ["c"]}))
for bad in ({"a": ["b"], "b": ["a"]}, {"x": ["x"], "y": []}):
    try:
        topo(bad)
    except CycleError as e:
        print(type(e).__name__, e, e.args)
