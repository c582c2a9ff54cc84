from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x):
    return f"?{x!r}"


@show.register
def _(x: int):
    return f"int {x:,}"


@show.register(list)
@show.register(tuple)
def _(x):
    return "[" + "; ".join(map(show, x)) + "]"


@show.register
def _(x: dict):
    return "{" + ", ".join(f"{show(k)}: {show(v)}" for k, v in x.items()) + "}"


@show.register(type(None))
def _(x):
    return "nothing"


class Base: ...
class Child(Base): ...


@show.register
def _(x: Base):
    return f"base-like {type(x).__name__}"


for v in (1234567, True, [1, (2.5, None)], {"a": [Child()]}, {1}, Base()):
    print(show(v))
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(Child)(0))


class Neg:
    @singledispatchmethod
    def neg(self, x):
        raise NotImplementedError(f"cannot negate {type(x).__name__}")

    @neg.register
    def _(self, x: int):
        return -x

    @neg.register
    def _(self, x: str):
        return x[::-1]


print(Neg().neg(3), Neg().neg("abc"))
try:
    Neg().neg([])
except NotImplementedError as e:
    print(e)
