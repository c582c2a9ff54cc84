from dataclasses import dataclass, field


@dataclass
class C:
    x: int
    y: int
    z: int = 3


@dataclass
class K:
    a: int
    b: int = field(kw_only=True)
    c: list = field(default_factory=list, kw_only=True)


@dataclass
class Empty:
    pass


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


attempt(lambda: C())
attempt(lambda: C(1))
attempt(lambda: C(1, 2, 3, 4))
attempt(lambda: C(1, 2, w=3))
attempt(lambda: C(1, 2, x=3))
attempt(lambda: C(1, 2))
attempt(lambda: K(1))
attempt(lambda: K())
attempt(lambda: K(1, 2))
attempt(lambda: K(1, b=2))
attempt(lambda: K(1, 2, b=2))
attempt(lambda: Empty(1))
attempt(lambda: Empty(x=1))
attempt(lambda: Empty())
