from enum import IntFlag, auto


class Mode(IntFlag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(Mode.R | Mode.W, repr(Mode.R | Mode.W), Mode.RWX, repr(Mode(0)), str(Mode(6)))
print(Mode.R + 1, Mode.R | 8, repr(Mode.R | 8), Mode.R & 5, repr(Mode.R & 5), 1 | Mode.W, repr(1 | Mode.W))
print(repr(~Mode.R), int(~Mode.R), Mode.R == 4, isinstance(Mode.R, int), Mode.R > Mode.W)
print(list(Mode), list(Mode.RWX), Mode.W in Mode.RWX, len(Mode.RWX), f"{Mode.R:d} {Mode.R}")
print(Mode(4), Mode(12), repr(Mode(12)), list(Mode(12)), Mode["W"], sorted(Mode))
print(bool(Mode(0)), bool(Mode.R & Mode.W), Mode.R.name, Mode(6).name, Mode(8).name, Mode.R.value)
print(Mode.R ^ Mode.RWX, repr(Mode.R ^ 1), repr(Mode(-1)), 0o644 & Mode.R)
print(hex(Mode.R), Mode.R << 1, type(Mode.R << 1).__name__, Mode.R * 2)
