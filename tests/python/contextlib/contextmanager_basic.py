from contextlib import contextmanager


@contextmanager
def tag(name):
    """Prints a tag."""
    print(f"<{name}>")
    yield name.upper()
    print(f"</{name}>")


with tag("b") as text:
    print(text)
with tag("x"), tag("y") as inner:
    print("inside", inner)
print(tag.__name__, tag.__doc__)
manager = tag("z")
print(type(manager).__name__, manager.__enter__())
print(manager.__exit__(None, None, None))
