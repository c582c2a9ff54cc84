from functools import singledispatch


@singledispatch
def show(value, indent=0):
    """Shows a value."""
    return " " * indent + f"object {value}"


@show.register(int)
def _(value, indent=0):
    return " " * indent + f"int {value}"


@show.register(list)
@show.register(tuple)
def show_items(value, indent=0):
    return "[" + ", ".join(show(item) for item in value) + "]"


@show.register(str)
def _(value, indent=0):
    return repr(value)


show.register(float, lambda value, indent=0: f"{value:.2f}")


class Base:
    pass


class Child(Base):
    pass


@show.register(Base)
def _(value, indent=0):
    return "base"


for value in (1, True, "x", [1, "a", (2.5,)], None, Child(), {1}):
    print(show(value))
print(show(3, indent=2), show({}, 1))
print(show.__name__, show.__doc__)
print(show.dispatch(bool)(True), show.dispatch(Child)(0), show.dispatch(dict)(1))
print(sorted(kind.__name__ for kind in show.registry))
print(show_items((1,)))
