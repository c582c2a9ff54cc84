from dataclasses import dataclass


@dataclass(frozen=True)
class A:
    x: int


@dataclass
class M:
    y: int


try:

    @dataclass
    class B(A):
        z: int

except TypeError as e:
    print(e)
try:

    @dataclass(frozen=True)
    class C(M):
        z: int

except TypeError as e:
    print(e)


@dataclass(frozen=True)
class D(A):
    z: int = 0


d = D(1, 2)
print(d, hash(d) == hash(D(1, 2)))


class E(A):
    pass


e = E(4)
e.note = "subclass instances may have more"
print(e, e.note)
try:
    e.x = 5
except AttributeError as error:
    print(error)
try:
    d.z = 1
except AttributeError as error:
    print(error)
