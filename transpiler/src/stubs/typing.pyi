"""Names for annotations, which are kept as documentation and never run. A name declared `: form` exists only inside
annotations and in an alias such as `Grid = List[List[int]]`."""

TYPE_CHECKING: bool

def cast(typ: Any, val: Any) -> Any: ...  # raises: never

AbstractSet: form
Annotated: form
Any: form
AnyStr: form
Awaitable: form
ByteString: form
Callable: form
ClassVar: form
Collection: form
Container: form
Counter: form
DefaultDict: form
Deque: form
Dict: form
Final: form
FrozenSet: form
Generator: form
Hashable: form
Iterable: form
Iterator: form
KeysView: form
List: form
Literal: form
Mapping: form
MutableMapping: form
MutableSequence: form
MutableSet: form
NoReturn: form
Never: form
Optional: form
OrderedDict: form
Reversible: form
Self: form
Sequence: form
Set: form
Sized: form
SupportsAbs: form
SupportsFloat: form
SupportsInt: form
Text: form
Tuple: form
Type: form
TypeVar: form
Union: form
ValuesView: form
ItemsView: form
