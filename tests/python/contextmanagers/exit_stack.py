from contextlib import ExitStack, closing, nullcontext, suppress


class File:
    def __init__(self, name):
        self.name = name
        if name == "bad":
            raise OSError(f"cannot open {name}")
        print("open", name)

    def close(self):
        print("close", self.name)


def open_all(names):
    with ExitStack() as stack:
        files = [stack.enter_context(closing(File(n))) for n in names]
        stack.callback(print, "all open:", len(files))
        return stack.pop_all(), files


stack, files = open_all(["x", "y"])
print([f.name for f in files])
stack.close()
try:
    open_all(["p", "q", "bad"])
except OSError as e:
    print("failed:", e)
with suppress(ZeroDivisionError, KeyError):
    {}["k"]
with nullcontext(7) as n:
    print(n)
with ExitStack() as s:
    @s.push
    def handler(kind, value, tb):
        print("handler", kind.__name__, value)
        return True
    raise ValueError("eaten")
print("end")
