from dataclasses import dataclass, field, KW_ONLY, fields


@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 0
    z: int


@dataclass(kw_only=True)
class B:
    x: int = 1
    y: int


@dataclass(kw_only=True)
class C(A):
    w: int = field(kw_only=False, default=9)
    v: int


print(A(1, z=3), B(y=2), C(1, 2, z=3, v=4))
for f in (lambda: A(1, 2, 3), lambda: B(1, 2), lambda: B(), lambda: C(1, z=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print([(f.name, f.kw_only) for f in fields(C)])
print(A.__match_args__, B.__match_args__, C.__match_args__)
try:

    @dataclass
    class Twice:
        a: int
        _: KW_ONLY
        b: int
        __: KW_ONLY

except TypeError as e:
    print(e)
