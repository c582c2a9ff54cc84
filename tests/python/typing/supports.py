from typing import SupportsAbs, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __float__(self):
        return float(self.degrees)

    def __int__(self):
        return int(self.degrees)


print(isinstance(Celsius(1), SupportsFloat), isinstance(Celsius(1), SupportsIndex), isinstance(3, SupportsInt))
print(isinstance("x", SupportsInt), isinstance(2.5, SupportsRound), isinstance(-1, SupportsAbs))
print(issubclass(int, SupportsIndex), issubclass(str, SupportsAbs), issubclass(Celsius, SupportsInt))
print(SupportsInt, SupportsAbs[int])


def to_float(x: SupportsFloat) -> float:
    return float(x)


print(to_float(Celsius(5)), to_float(2))
