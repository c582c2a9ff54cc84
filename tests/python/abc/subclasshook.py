from abc import ABC, abstractmethod


class Closeable(ABC):
    @abstractmethod
    def close(self): ...

    @classmethod
    def __subclasshook__(cls, candidate):
        if cls is Closeable:
            if hasattr(candidate, "close"):
                return True
        return NotImplemented


class File:
    def close(self):
        pass


class Other:
    pass


class Special(Closeable):
    def close(self):
        return "special"


print(isinstance(File(), Closeable), isinstance(Other(), Closeable), issubclass(File, Closeable))
print(issubclass(File, Special), issubclass(Special, Closeable), isinstance(3, Closeable))


class Never(ABC):
    @classmethod
    def __subclasshook__(cls, candidate):
        return False


class Child(Never):
    pass


print(issubclass(Child, Never), isinstance(Child(), Child))
