import sys


def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32], isinstance(e, RuntimeError))


def a(n):
    return b(n)


def b(n):
    return a(n)


try:
    a(1)
except RecursionError:
    print("mutual")


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(900))
sys.setrecursionlimit(5000)
print(deep(4000))
sys.setrecursionlimit(200)
try:
    deep(300)
except RecursionError:
    print("shallow", deep(100))


class Node:
    def __init__(self, child):
        self.child = child

    def __repr__(self):
        return f"N({self.child!r})"


n = Node(None)
n.child = n
try:
    repr(n)
except RecursionError:
    print("repr")


class Same:
    def __eq__(self, other):
        return self == other


try:
    Same() == Same()
except RecursionError:
    print("eq")
for bad in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit("a")):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sys.getrecursionlimit())
