from dataclasses import dataclass, field


@dataclass
class Names:
    self: int
    cls: int = 2
    _private: int = 3
    __mangled: int = 4
    type: str = "t"
    list: object = None


n = Names(1)
print(n)
print(Names(self=5, cls=6, _private=7, type="u"))
try:
    Names()
except TypeError as e:
    print(e)
print(vars(n))
