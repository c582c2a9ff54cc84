from abc import ABC


class Top(ABC):
    pass


class Middle(Top):
    pass


class Stranger:
    pass


print(issubclass(Stranger, Top))
Middle.register(Stranger)
print(issubclass(Stranger, Top), issubclass(Stranger, Middle), isinstance(Stranger(), Top))
class Low(Stranger): ...
print(issubclass(Low, Top), issubclass(Top, Middle))
