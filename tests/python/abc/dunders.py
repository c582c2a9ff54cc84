from abc import ABC, abstractmethod


class Sized(ABC):
    @abstractmethod
    def __len__(self): ...

    @abstractmethod
    def __getitem__(self, i): ...

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, x):
        return any(x == y for y in self)


class Squares(Sized):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Squares(4)
print(len(s), list(s), 9 in s, 5 in s, s[2], sum(s))
try:
    Sized()
except TypeError as e:
    print(e)


class Comparable(ABC):
    @abstractmethod
    def __lt__(self, other): ...

    @abstractmethod
    def __eq__(self, other): ...


try:
    Comparable()
except TypeError as e:
    print(e)
