from typing import (
    Callable,
    Collection,
    Container,
    Dict,
    Hashable,
    Iterable,
    Iterator,
    List,
    Mapping,
    MutableMapping,
    Sequence,
    Set,
    Sized,
)

values = [1, "x", [1], (1,), {1: 2}, {1}, iter([]), len, range(3), None]
for kind in (List, Dict, Set, Iterable, Iterator, Sequence, Mapping, MutableMapping, Hashable, Sized, Container, Collection, Callable):
    print(kind, [isinstance(value, kind) for value in values])
print(issubclass(list, Sequence), issubclass(dict, Mapping), issubclass(int, Iterable))
