"""Subclasses of float."""


class Celsius(float):
    def __new__(cls, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        return super().__new__(cls, value)

    def to_f(self):
        return self * 9 / 5 + 32

    def __str__(self):
        return f"{float(self):.1f}C"


c = Celsius(36.6)
print(c, repr(c), c.to_f(), type(c + 1).__name__, c + 1, 1 + c, c > 36, c == 36.6, hash(c) == hash(36.6))
print(f"{c:.3f}", "%.2f" % c, round(c), round(c, 1), int(c), bool(Celsius(0.0)), -c, abs(Celsius(-3.5)))
print(c.is_integer(), c.hex(), max(c, 40.0), sum([c, 1.4]), float(c), type(float(c)).__name__, divmod(c, 10))
try:
    Celsius(-300)
except ValueError as e:
    print(e)
import math

print(math.floor(c), math.sqrt(Celsius(16.0)), math.isclose(c, 36.6))


class Money(float):
    def __add__(self, other):
        return Money(float.__add__(self, other))

    __radd__ = __add__

    def __repr__(self):
        return f"${float.__repr__(self)}"


print(Money(1.5) + 2, 2 + Money(1.5), sum([Money(1.0), Money(2.0)]), [Money(3.25)])
