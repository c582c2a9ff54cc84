from abc import ABC, abstractmethod


class One(ABC):
    @abstractmethod
    def a(self): ...


class Two(ABC):
    @abstractmethod
    def b(self): ...

    @abstractmethod
    def a(self): ...


class Three(Two):
    @abstractmethod
    def c(self): ...


class Partial(Three):
    def a(self):
        return 1


for cls in (One, Two, Three, Partial):
    try:
        cls()
    except TypeError as e:
        print(e)
    try:
        cls(1, x=2)
    except TypeError as e:
        print(e)
print(sorted(Three.__abstractmethods__), sorted(Partial.__abstractmethods__))


class Done(Partial):
    b = c = lambda self: 2


print(Done().a(), Done().b(), Done().c(), Done.__abstractmethods__)
