from collections.abc import *

values = [1, "a", b"b", [1], (1,), {1: 2}, {1}, frozenset(), range(3), None, len, lambda: 0, iter([]), (x for x in []), {}.keys(), {}.values(), {}.items(), int, slice(1), zip()]
kinds = [Hashable, Iterable, Iterator, Sized, Container, Collection, Reversible, Callable, Generator, Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, KeysView, ValuesView, ItemsView]
for v in values:
    print(type(v).__name__, [k.__name__ for k in kinds if isinstance(v, k)])
