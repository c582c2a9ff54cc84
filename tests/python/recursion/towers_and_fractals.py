import sys


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def sierpinski(n):
    if n == 0:
        return ["*"]
    prev = sierpinski(n - 1)
    pad = " " * 2 ** (n - 1)
    return [pad + line + pad for line in prev] + [line + " " + line for line in prev]


def koch(n):
    return "F" if n == 0 else koch(n - 1).join(["", "+", "--", "+", ""])


print(hanoi(3), len(hanoi(10)))
print("\n".join(sierpinski(3)))
print(koch(1), len(koch(4)))


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(ackermann(2, 3), [ackermann(1, n) for n in range(5)])


def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
print(sys.getrecursionlimit())
