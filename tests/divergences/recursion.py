# Recursion
depth = 0


def key(v):
    global depth
    depth += 1
    return sorted([v], key=key)


try:
    key(1)
except RecursionError:
    print(depth)
