from dataclasses import dataclass


@dataclass(frozen=True)
class Num:
    v: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Bin:
    op: str
    l: object
    r: object


def simp(e):
    match e:
        case Bin(op, l, r):
            match Bin(op, simp(l), simp(r)):
                case Bin("+", Num(0), x) | Bin("+", x, Num(0)) | Bin("*", Num(1), x) | Bin("*", x, Num(1)):
                    return x
                case Bin("*", Num(0), _) | Bin("*", _, Num(0)):
                    return Num(0)
                case Bin("+", Num(a), Num(b)):
                    return Num(a + b)
                case Bin("*", Num(a), Num(b)):
                    return Num(a * b)
                case other:
                    return other
        case Num() | Var():
            return e
        case _:
            raise TypeError(f"not an expression: {e!r}")


def show(e):
    match e:
        case Num(v):
            return str(v)
        case Var(name=n):
            return n
        case Bin(op=o, l=a, r=b):
            return f"({show(a)} {o} {show(b)})"


x = Var("x")
for e in (Bin("+", Num(0), x), Bin("*", Bin("+", Num(2), Num(3)), x), Bin("*", x, Bin("*", Num(0), Var("y"))), Bin("+", Bin("*", Num(1), x), Num(0))):
    print(show(e), "=", show(simp(e)))
try:
    simp(Bin("+", Num(1), "x"))
except TypeError as err:
    print(err)
