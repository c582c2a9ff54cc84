import sys

print(sys.maxsize, sys.maxsize + 1, -sys.maxsize - 1, sys.maxsize == 2**63 - 1)
best = sys.maxsize
worst = -sys.maxsize
for v in (5, -3, 9):
    best = min(best, v)
    worst = max(worst, v)
print(best, worst)
old = sys.getrecursionlimit()
sys.setrecursionlimit(3000)
print(old, sys.getrecursionlimit())


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(2500))
sys.stdout.write("written ")
print(sys.stdout.write("text\n"))
sys.stderr.write("to stderr\n")
sys.stdout.flush()
print(sys.stdin.read() == "")
