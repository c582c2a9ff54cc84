from dataclasses import dataclass


@dataclass
class A:
    x: object


@dataclass
class B:
    x: object


class SubA(A):
    pass


print(A(1) == B(1), A(1) == SubA(1), SubA(1) == SubA(1), A(1).__eq__(B(1)), A(1).__eq__(A(1)))
nan = float("nan")
print(A(nan) == A(nan), A([1]) == A([1]), A(1) == A(1.0), A(True) == A(1))


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("comparing", self.n, other.n)
        return self.n == other.n


loud = Loud(1)
print(A(loud) == A(loud), A(loud) == A(Loud(1)), A(Loud(1)) != A(Loud(2)))
a = A(1)
a.x = a
print(a == a)
