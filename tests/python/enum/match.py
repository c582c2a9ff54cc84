from enum import Enum, IntEnum, Flag


class Cmd(Enum):
    GO = "go"
    STOP = "stop"
    TURN = "turn"


class Num(IntEnum):
    ONE = 1
    TWO = 2


def run(cmd):
    match cmd:
        case Cmd.GO:
            return "going"
        case Cmd.STOP | Cmd.TURN:
            return "stopping or turning"
        case Num.ONE:
            return "one"
        case Num():
            return "a number"
        case Cmd(name=n):
            return n
        case _:
            return "unknown"


print([run(x) for x in (Cmd.GO, Cmd.TURN, Num.ONE, Num.TWO, 1, "go", Cmd("stop"))])
