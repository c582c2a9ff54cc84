from contextlib import ExitStack, contextmanager


@contextmanager
def resource(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


with ExitStack() as stack:
    names = [stack.enter_context(resource(n)) for n in "abc"]
    stack.callback(print, "callback", 1, sep=":")
    print(names)
print("--")
try:
    with ExitStack() as stack:
        stack.enter_context(resource("x"))
        raise ValueError("boom")
except ValueError as error:
    print("got", error)


@stack.callback
def cleanup():
    print("cleanup runs")


stack.close()
stack.close()
with ExitStack() as empty:
    print(type(empty).__name__)
