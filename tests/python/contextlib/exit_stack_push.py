from contextlib import ExitStack


def swallow(kind, error, trace):
    print("swallow", kind.__name__ if kind else None, error)
    return True


def watch(kind, error, trace):
    print("watch", kind.__name__ if kind else None)
    return False


class Manager:
    def __enter__(self):
        print("entered")
        return self

    def __exit__(self, *details):
        print("manager", details[0])


with ExitStack() as stack:
    stack.push(watch)
    print(stack.push(swallow) is swallow)
    stack.push(watch)
    stack.push(Manager())
    raise KeyError("k")
print("survived")
with ExitStack() as stack:
    stack.push(swallow)
for bad in (5, "x"):
    try:
        with ExitStack() as stack:
            stack.enter_context(bad)
    except TypeError as error:
        print(error)


class Half:
    def __enter__(self):
        return 1


try:
    with ExitStack() as stack:
        stack.enter_context(Half())
except TypeError as error:
    print(error)
