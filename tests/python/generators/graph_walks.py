graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": [], "e": ["a"]}


def bfs(start):
    seen, queue = {start}, [start]
    while queue:
        node = queue.pop(0)
        yield node
        for n in graph[node]:
            if n not in seen:
                seen.add(n)
                queue.append(n)


def dfs(node, seen=None):
    seen = seen if seen is not None else set()
    if node in seen:
        return
    seen.add(node)
    yield node
    for n in graph[node]:
        yield from dfs(n, seen)


def paths(start, end, path=()):
    path = path + (start,)
    if start == end:
        yield path
        return
    for n in graph[start]:
        if n not in path:
            yield from paths(n, end, path)


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


def queens(n, row=0, cols=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))


print(list(bfs("a")), list(dfs("a")), list(paths("a", "d")))
print(sorted(subsets([1, 2, 3])), len(list(queens(6))), next(queens(8)))
