# Recursion
def depth(n):
    try:
        return [depth(n + 1) for _ in range(1)][0]
    except RecursionError:
        return n


print(depth(0) > 600)
