"""Subclasses of complex and bytearray, and objects that reflect operators."""


class Vec(complex):
    def length(self):
        return abs(self)


v = Vec(3, 4)
print(v, v.length(), v + 1, type(v + 1).__name__, v == 3 + 4j, isinstance(v, complex), v.real, hash(v) == hash(3 + 4j))


class Buf(bytearray):
    def push(self, text):
        self.extend(text.encode())
        return self


b = Buf(b"ab")
print(b.push("cd"), len(b), b[0], b == b"abcd", isinstance(b, bytearray), b.upper(), type(b.upper()).__name__)


class Scale:
    def __init__(self, k):
        self.k = k

    def __radd__(self, other):
        return f"{other}+scale{self.k}"

    def __rmul__(self, other):
        return other * self.k


print(1j + Scale(2), (1 + 1j) * Scale(3))
try:
    print(1j - Scale(1))
except TypeError as e:
    print(e)
