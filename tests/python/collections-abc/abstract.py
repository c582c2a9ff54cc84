from collections.abc import Mapping, Sequence, Iterator, Callable, Sized, MutableSet


class Half(Mapping):
    def __len__(self):
        return 0


class OneLeft(Sequence):
    def __len__(self):
        return 0


class It(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


for cls in (Half, OneLeft, Mapping, MutableSet, Sized):
    try:
        cls()
    except TypeError as e:
        print(e)
print(list(It(3)), iter(It(1)).__class__.__name__, sum(It(4)))


class Adder(Callable):
    def __call__(self, a, b):
        return a + b


print(Adder()(1, 2), callable(Adder()), issubclass(Adder, Callable))
