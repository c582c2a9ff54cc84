"""Every numeric special method."""


class N:
    def __init__(self, v):
        self.v = v

    def _make(op):
        def method(self, other):
            return f"{self.v} {op} {other.v if isinstance(other, N) else other}"

        return method

    __add__ = _make("+")
    __sub__ = _make("-")
    __mul__ = _make("*")
    __truediv__ = _make("/")
    __floordiv__ = _make("//")
    __mod__ = _make("%")
    __divmod__ = _make("divmod")
    __pow__ = _make("**")
    __matmul__ = _make("@")
    __lshift__ = _make("<<")
    __rshift__ = _make(">>")
    __and__ = _make("&")
    __or__ = _make("|")
    __xor__ = _make("^")
    __radd__ = _make("r+")
    __rsub__ = _make("r-")
    __rmul__ = _make("r*")
    __rtruediv__ = _make("r/")
    __rfloordiv__ = _make("r//")
    __rmod__ = _make("r%")
    __rdivmod__ = _make("rdivmod")
    __rpow__ = _make("r**")
    __rmatmul__ = _make("r@")
    __rlshift__ = _make("r<<")
    __rrshift__ = _make("r>>")
    __rand__ = _make("r&")
    __ror__ = _make("r|")
    __rxor__ = _make("r^")

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __int__(self):
        return 11

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 1 + 2j

    def __index__(self):
        return 2

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"


import math

a, b = N(1), N(2)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** b, a @ b, sep=", ")
print(a << b, a >> b, a & b, a | b, a ^ b, sep=", ")
print(5 + a, 5 - a, 5 * a, 5 / a, 5 // a, 5 % a, divmod(5, a), 5 ** a, 5 @ a, sep=", ")
print(5 << a, 5 >> a, 5 & a, 5 | a, 5 ^ a, sep=", ")
print(2.5 + a, [1] + a, "x" + a, (1,) * a, None @ a, sep=", ")
print(-a, +a, ~a, abs(a), int(a), float(a), complex(a), round(a), round(a, 3))
print(math.trunc(a), math.floor(a), math.ceil(a), math.sqrt(N(0)), hex(a), bin(a), [10, 20, 30][a], range(5)[a])
print("abcdef"[a:], list(range(a)), pow(a, b), bytes(a), chr(a) == "\x02")
