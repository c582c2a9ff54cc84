from functools import lru_cache, partial, reduce, total_ordering, wraps, cached_property, singledispatch
from typing import *
from dataclasses import dataclass
from enum import Enum
from collections import defaultdict, namedtuple
from abc import ABC, abstractmethod

T = TypeVar("T")

class Event(Generic[T]):
    def __init__(self): self.handlers: List[Callable[[T], None]] = []
    def on(self, f): self.handlers.append(f); return f
    def emit(self, x: T): [h(x) for h in self.handlers]

e = Event[int]()
@e.on
def p(x): print("got", x)
e.emit(3)

@total_ordering
@dataclass
class Money:
    amount: float
    cur: str = "USD"
    def __lt__(self, o): return self.amount < o.amount
print(Money(1) < Money(2), Money(2) >= Money(1), sorted([Money(3), Money(1)]))

class Plugin(ABC):
    registry: ClassVar[Dict[str, Type["Plugin"]]] = {}
    def __init_subclass__(cls, **kw):
        Plugin.registry[cls.__name__] = cls
    @abstractmethod
    def run(self) -> str: ...
class A(Plugin):
    @lru_cache(maxsize=None)
    def run(self): return "A"
print(Plugin.registry, A().run())
try: Plugin()
except TypeError as x: print(x)

class Color(Enum):
    RED = 1
@singledispatch
def to_json(x): raise TypeError(type(x).__name__)
@to_json.register(Enum)
def _(x): return x.name
@to_json.register(dict)
def _(x): return {k: to_json(v) for k, v in x.items()}
@to_json.register(list)
@to_json.register(tuple)
def _(x): return [to_json(v) for v in x]
@to_json.register(int)
@to_json.register(str)
def _(x): return x
print(to_json({"a": [1, Color.RED, ("x",)]}))
print(reduce(lambda a, kv: a.update({kv[1]: kv[0]}) or a, {"x": 1}.items(), {}))
class Sentinel: pass
def f(x: Optional[Union[int, Sentinel]] = None, *, cb: Callable[..., Any] = print) -> "Iterator[int]":
    yield from range(x or 0)
print(list(f(3)))
dd: DefaultDict[str, List[int]] = defaultdict(list)
dd["a"].append(1); print(dict(dd))
