from enum import Enum, IntEnum, auto


class Machine:
    class State(Enum):
        ON = auto()
        OFF = auto()

    def __init__(self, state=State.OFF):
        self.state = state


print(Machine().state, repr(Machine.State.ON), Machine.State, Machine.State.__qualname__)


def local():
    class Kind(IntEnum):
        A = 3
        B = A + 1
        C = A | 8

    return Kind


K = local()
print(list(K), K.B, K.__qualname__, local().A == K.A, local() is K)
try:
    K(77)
except ValueError as e:
    print(e)
try:
    Machine.State("x")
except ValueError as e:
    print(e)
