from collections import Counter, OrderedDict, defaultdict, deque, namedtuple, ChainMap, UserDict
from collections.abc import Mapping, MutableMapping, Sequence, MutableSequence, Iterable, Hashable, Sized

P = namedtuple("P", "a")
values = [Counter(), OrderedDict(), defaultdict(), deque(), P(1), ChainMap(), UserDict()]
for v in values:
    print(type(v).__name__, [c.__name__ for c in (dict, tuple, Mapping, MutableMapping, Sequence, MutableSequence, Iterable, Hashable, Sized) if isinstance(v, c)])
print(issubclass(Counter, dict), issubclass(deque, MutableSequence), issubclass(OrderedDict, Mapping))
print(dict(Counter("ab")), list(OrderedDict(a=1)), {**defaultdict(int, x=1)}, [*deque([1])], (lambda **k: k)(**OrderedDict(b=2)))
print(sorted(Counter("ba")), len(OrderedDict(a=1)), str(defaultdict(int)), bool(Counter()), any(deque([0, 1])))
d = defaultdict(int)
d.update(Counter("aa"))
print(d, {} | Counter("a"), Counter(defaultdict(int, q=2)), deque(Counter("xy")))
