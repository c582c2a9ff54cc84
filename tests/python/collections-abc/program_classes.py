from collections.abc import Iterable, Iterator, Sized, Container, Collection, Hashable, Callable, Sequence, Mapping


class A:
    def __iter__(self):
        return iter([])

    def __len__(self):
        return 0


class B(A):
    def __contains__(self, x):
        return False


class C:
    __hash__ = None

    def __call__(self):
        return 1


class D:
    def __eq__(self, other):
        return True

    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


for cls in (A, B, C, D):
    print(cls.__name__, [k.__name__ for k in (Iterable, Iterator, Sized, Container, Collection, Hashable, Callable, Sequence, Mapping) if issubclass(cls, k)], isinstance(cls(), Hashable))
print(issubclass(list, Iterable), issubclass(int, Iterable), issubclass(dict, Mapping), issubclass(str, Sequence))
