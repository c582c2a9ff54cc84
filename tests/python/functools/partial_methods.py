from functools import partial, partialmethod


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *, note=""):
        self.alive = state
        return (state, note)

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="gone")

    @classmethod
    def build(cls, n):
        return f"{cls.__name__}:{n}"

    build_two = partialmethod(build, 2)
    plain = partial(lambda *args: args, 1)


c = Cell()
print(c.set_alive(), c.alive)
print(c.set_dead(), c.alive)
print(c.set_dead(note="override"))
print(Cell.build_two(), c.build_two())
print(c.plain(2))
print(Cell.set_alive(c))


class Sub(Cell):
    set_quick = partialmethod(partialmethod(Cell.set_state, True), note="q")


print(Sub().set_quick())
try:
    partialmethod(5)
except TypeError as error:
    print(error)
print(partialmethod(len, 1, a=2))
