from abc import ABC, abstractmethod


class Reader(ABC):
    @abstractmethod
    def read(self): ...


class Writer(ABC):
    @abstractmethod
    def write(self, data): ...


class Named:
    def __init__(self, name):
        self.name = name

    def read(self):
        return f"{self.name} reads"


class Both(Named, Reader, Writer):
    pass


class Wrong(Reader, Writer, Named):
    def write(self, data):
        return data


try:
    Both("b")
except TypeError as e:
    print(e)
try:
    Wrong("w")
except TypeError as e:
    print(e)


class Full(Named, Reader, Writer):
    def write(self, data):
        return f"{self.name} writes {data}"


f = Full("f")
print(f.read(), f.write(1), isinstance(f, Reader) and isinstance(f, Writer))
print([c.__name__ for c in Full.__mro__])
