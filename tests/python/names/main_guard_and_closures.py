import sys

CONFIG = {"depth": 2}


def build(depth):
    if depth == 0:
        return lambda: "leaf"
    child = build(depth - 1)

    def node():
        return f"[{depth}:{child()}]"

    node.depth = depth
    return node


def accumulate():
    total = 0
    history = []

    def add(n):
        nonlocal total
        total += n
        history.append(total)
        return history

    def reset():
        nonlocal total, history
        total, history = 0, []

    return add, reset


def main():
    print(build(CONFIG["depth"])())
    add, reset = accumulate()
    add(1)
    print(add(2))
    reset()
    print(add(5))
    pipeline = [lambda x, k=k: x * k for k in (2, 3)]
    value = 1
    for step in pipeline:
        value = step(value)
    print(value)
    return 0


if __name__ == "__main__":
    status = main()
    print("status", status, file=sys.stderr)
    sys.exit(status)
