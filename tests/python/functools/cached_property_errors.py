from functools import cached_property


class Slotted:
    __slots__ = ("x",)

    @cached_property
    def v(self):
        return 1


try:
    Slotted().v
except TypeError as error:
    print(error)


class Late:
    pass


Late.p = cached_property(lambda self: 1)
try:
    Late().p
except TypeError as error:
    print(error)

try:

    class Twice:
        a = b = cached_property(lambda self: 1)

except RuntimeError as error:
    print(error)
    print(repr(error.__cause__))


class Failing:
    calls = 0

    @cached_property
    def v(self):
        Failing.calls += 1
        if Failing.calls < 3:
            raise ValueError("not yet")
        return Failing.calls


f = Failing()
for _ in range(4):
    try:
        print(f.v)
    except ValueError as error:
        print("error", error)
