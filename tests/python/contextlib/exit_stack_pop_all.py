from contextlib import ExitStack


class Opened:
    def __init__(self, name, fail=False):
        self.name, self.fail = name, fail

    def __enter__(self):
        if self.fail:
            raise OSError(f"cannot open {self.name}")
        print("open", self.name)
        return self.name

    def __exit__(self, *details):
        print("close", self.name)


def open_all(items):
    with ExitStack() as stack:
        names = [stack.enter_context(item) for item in items]
        return names, stack.pop_all()


names, kept = open_all([Opened("a"), Opened("b")])
print(names, type(kept).__name__)
kept.close()
try:
    open_all([Opened("c"), Opened("d", fail=True)])
except OSError as error:
    print(error)


class Closing(ExitStack):
    def __init__(self):
        super().__init__()
        self.label = "custom"


with Closing() as stack:
    stack.callback(print, "bye")
    print(stack.label, isinstance(stack, ExitStack))
