from typing import Literal, get_args

Mode = Literal["r", "w", "a"]
print(Mode, get_args(Mode))
print(Literal[1, 2, 1], Literal[1, True], Literal[Literal[1, 2], 3])
print(Literal["a", "b"] == Literal["b", "a"], Literal[1] == Literal[True], Literal[None], Literal[b"x"])


def open_mode(mode: Mode) -> str:
    if mode not in get_args(Mode):
        raise ValueError(f"bad mode {mode!r}")
    return mode


print(open_mode("w"))
try:
    open_mode("x")
except ValueError as error:
    print(error)
try:
    isinstance("r", Mode)
except TypeError as error:
    print(error)
