"""Types as objects: what annotations hold, generic classes, protocols, named tuples and typed dicts. A name declared
`: item` is a special form or another name of a class."""

TYPE_CHECKING: bool

def NamedTuple(typename: Any, fields: Any = None, /, **kwargs: Any) -> Any: ...
def TypedDict(typename: Any, fields: Any = None, /, *, total: Any = True, **kwargs: Any) -> Any: ...
def assert_never(arg: Any, /) -> Any: ...
def assert_type(val: Any, typ: Any, /) -> Any: ...  # raises: never
def cast(typ: Any, val: Any) -> Any: ...  # raises: never
def clear_overloads() -> None: ...
def dataclass_transform(*, eq_default: Any = True, order_default: Any = False, kw_only_default: Any = False, field_specifiers: Any = (), **kwargs: Any) -> Any: ...
def final(f: Any) -> Any: ...
def get_args(tp: Any) -> tuple: ...
def get_origin(tp: Any) -> Any: ...
def get_overloads(func: Any) -> Any: ...
def get_type_hints(obj: Any, globalns: Any = None, localns: Any = None, include_extras: Any = False) -> dict: ...
def is_typeddict(tp: Any) -> bool: ...
def no_type_check(arg: Any) -> Any: ...
def overload(func: Any) -> Any: ...
def reveal_type(obj: Any, /) -> Any: ...
def runtime_checkable(cls: Any) -> Any: ...

AbstractSet: item
Annotated: item
Any: item
AnyStr: item
AsyncContextManager: item
AsyncGenerator: item
AsyncIterable: item
AsyncIterator: item
Awaitable: item
BinaryIO: item
ByteString: item
Callable: item
ChainMap: item
ClassVar: item
Collection: item
Concatenate: item
Container: item
ContextManager: item
Coroutine: item
Counter: item
DefaultDict: item
Deque: item
Dict: item
Final: item
FrozenSet: item
Generator: item
Hashable: item
IO: item
ItemsView: item
Iterable: item
Iterator: item
KeysView: item
List: item
Literal: item
LiteralString: item
Mapping: item
MappingView: item
Match: item
MutableMapping: item
MutableSequence: item
MutableSet: item
Never: item
NoReturn: item
NotRequired: item
Optional: item
OrderedDict: item
Pattern: item
Required: item
Reversible: item
Self: item
Sequence: item
Set: item
Sized: item
Text: item
TextIO: item
Tuple: item
Type: item
TypeAlias: item
TypeGuard: item
Union: item
Unpack: item
ValuesView: item

class Generic:
    def __init__(self) -> None: ...

class Protocol:
    def __init__(self) -> None: ...

class ForwardRef:
    def __init__(self, arg: str, is_argument: Any = True, module: Any = None, *, is_class: Any = False) -> None: ...

class NewType:
    def __init__(self, name: str, tp: Any) -> None: ...

class ParamSpec:
    def __init__(self, name: str, *, bound: Any = None, covariant: Any = False, contravariant: Any = False) -> None: ...
    @property
    def args(self) -> Any: ...  # raises: never
    @property
    def kwargs(self) -> Any: ...  # raises: never

class ParamSpecArgs:
    def __init__(self, origin: Any) -> None: ...

class ParamSpecKwargs:
    def __init__(self, origin: Any) -> None: ...

class SupportsAbs:
    def __init__(self) -> None: ...

class SupportsBytes:
    def __init__(self) -> None: ...

class SupportsComplex:
    def __init__(self) -> None: ...

class SupportsFloat:
    def __init__(self) -> None: ...

class SupportsIndex:
    def __init__(self) -> None: ...

class SupportsInt:
    def __init__(self) -> None: ...

class SupportsRound:
    def __init__(self) -> None: ...

class TypeVar:
    def __init__(self, name: str, *constraints: Any, bound: Any = None, covariant: Any = False, contravariant: Any = False) -> None: ...

class TypeVarTuple:
    def __init__(self, name: str) -> None: ...
