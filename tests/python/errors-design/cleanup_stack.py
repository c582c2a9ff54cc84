class Resource:
    live = []

    def __init__(self, name, needs=None):
        if needs and needs.name in ("broken",):
            raise RuntimeError(f"{name} cannot use {needs.name}")
        self.name = name
        Resource.live.append(name)

    def release(self):
        Resource.live.remove(self.name)
        print("released", self.name)


def build(names):
    made = []
    try:
        prev = None
        for n in names:
            prev = Resource(n, prev)
            made.append(prev)
    except RuntimeError as e:
        print("failed:", e)
        raise
    else:
        print("built", Resource.live)
        return len(made)
    finally:
        while made:
            made.pop().release()


print(build(["a", "b"]), Resource.live)
try:
    build(["x", "broken", "z"])
except RuntimeError as e:
    print(type(e).__name__, Resource.live)
