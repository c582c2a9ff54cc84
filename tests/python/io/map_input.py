input_ = input
t = int(input())
for case in range(1, t + 1):
    n, k = [int(x) for x in input().split()]
    arr = sorted(map(int, input().split()), reverse=True)
    best = sum(arr[:k])
    print(f"Case #{case}: {best} {'YES' if best > n else 'NO'}", *arr[:2])
m = [input() for _ in range(2)]
print(m, [list(r) for r in m], ["".join(c) for c in zip(*m)])
x, y, *z = input().split()
print(x, y, z, int(x) // int(y), input().strip().split(","))
