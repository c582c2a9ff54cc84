import sys

input = sys.stdin.readline


def main():
    n, m = map(int, input().split())
    adj = [[] for _ in range(n + 1)]
    for _ in range(m):
        u, v = map(int, input().split())
        adj[u].append(v)
        adj[v].append(u)
    dist = [-1] * (n + 1)
    dist[1] = 0
    queue = [1]
    head = 0
    while head < len(queue):
        u = queue[head]
        head += 1
        for v in adj[u]:
            if dist[v] < 0:
                dist[v] = dist[u] + 1
                queue.append(v)
    print(*dist[1:])
    comp = 0
    seen = [False] * (n + 1)
    for s in range(1, n + 1):
        if not seen[s]:
            comp += 1
            stack = [s]
            seen[s] = True
            while stack:
                x = stack.pop()
                for y in adj[x]:
                    if not seen[y]:
                        seen[y] = True
                        stack.append(y)
    print(comp, sum(len(a) for a in adj) // 2)
    s = input().strip()
    print(s, len(s), "YES" if s == s[::-1] else "NO")


main()
