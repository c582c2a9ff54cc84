"""Subclasses of int: construction, results of operators, overriding."""


class Meters(int):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"{int(self)}{self.unit}"

    def __add__(self, other):
        return Meters(int(self) + int(other), self.unit)


m = Meters(5)
print(m, repr(m), str(m), f"{m}", f"{m:04d}", "%d" % m, "%s" % m)
print(m + 3, type(m + 3).__name__, 3 + m, type(3 + m).__name__)
print(m * 2, type(m * 2).__name__, m - 1, m / 2, m // 2, m % 3, m ** 2, -m, +m, abs(m), ~m)
print(m == 5, 5 == m, m > 4, m < 10, hash(m) == hash(5), {m: 1}[5], {5: "five"}[m])
print(int(m), type(int(m)).__name__, float(m), bool(Meters(0)), complex(m))
print(m.unit, m.__dict__, isinstance(m, int), m.bit_length(), m.real, type(m.real).__name__)
print([10, 20, 30, 40, 50, 60][m], "ab" * m, list(range(m)), range(m)[-1])
print(divmod(m, 2), round(m), pow(m, 2), max(m, 3), sum([m, m]), hex(m), bin(m), chr(Meters(65)))
print(m.__add__(1), int.__add__(m, 1), m & 1, m | 2, m << 1)
print(sorted([Meters(3), 1, Meters(2)]))


class Plain(int):
    pass


p = Plain("12")
print(p, type(p).__name__, p + p, type(p + p).__name__, Plain(), Plain(3.9), Plain("ff", 16))
try:
    Plain("x")
except ValueError as e:
    print(e)
try:
    Plain("1", "2", "3")
except TypeError as e:
    print(e)


class Mod7(int):
    def __new__(cls, v):
        return int.__new__(cls, v % 7)

    def __radd__(self, other):
        return ("radd", other)

    def __eq__(self, other):
        return int(self) == other % 7

    def __hash__(self):
        return 1


x = Mod7(10)
print(x, 4 + x, 4.5 + x, x == 10, x != 10, hash(x), x + 1)
