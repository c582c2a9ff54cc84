//! `typing`, as objects at run time: special forms, aliases, type variables, `Generic` and `Protocol`, `NamedTuple` and
//! `TypedDict`.

mod alias;
mod functions;
mod generic;
mod item;
mod origins;
mod records;
mod variables;

pub use crate::string::STR as TEXT;
pub use functions::{
    ASSERT_NEVER, ASSERT_TYPE, CAST, CLEAR_OVERLOADS, DATACLASS_TRANSFORM, FINAL_FUNCTION,
    GET_ARGS, GET_ORIGIN, GET_OVERLOADS, GET_TYPE_HINTS, IS_TYPEDDICT, NO_TYPE_CHECK, OVERLOAD,
    REVEAL_TYPE,
};
pub use generic::{
    RUNTIME_CHECKABLE, SUPPORTS_ABS, SUPPORTS_BYTES, SUPPORTS_COMPLEX, SUPPORTS_FLOAT,
    SUPPORTS_INDEX, SUPPORTS_INT, SUPPORTS_ROUND,
};
pub use item::{Item, Lazy};
pub use variables::{
    FORWARD_REF, NEW_TYPE, PARAM_SPEC, PARAM_SPEC_ARGS, PARAM_SPEC_KWARGS, TYPE_VAR, TYPE_VAR_TUPLE,
};

use crate::class::native::NativeClass;
use crate::class::{Class, ClassId};
use crate::dict::Dict;
use crate::exception::PyResult;
use crate::value::Value;
use item::Meaning;

const MODULE: &str = "typing";

/// `Generic`
pub static GENERIC: NativeClass = NativeClass {
    name: "Generic",
    module: MODULE,
    class_methods: &[("__class_getitem__", generic::subscribe)],
    subclassed: Some(generic::derived),
    ..NativeClass::BASE
};

/// `Protocol`
pub static PROTOCOL: NativeClass = NativeClass {
    name: "Protocol",
    module: MODULE,
    bases: || vec![GENERIC.class()],
    metaclass: Some(|| generic::PROTOCOL_META.class()),
    init: Some(generic::protocol_init),
    attrs: || {
        vec![
            ("_is_protocol", Value::Bool(true)),
            ("_is_runtime_protocol", Value::Bool(false)),
        ]
    },
    subclassed: Some(generic::protocol_derived),
    ..NativeClass::BASE
};

/// `NamedTuple`
pub static NAMED_TUPLE: Lazy = Lazy::new(records::named_tuple_object);

/// `TypedDict`
pub static TYPED_DICT: Lazy = Lazy::new(records::typed_dict_object);

/// `AnyStr`
pub static ANY_STR: Lazy = Lazy::new(|| {
    variables::library_variable(
        "AnyStr",
        &[
            Value::Class(Class::builtin(ClassId::Bytes)),
            Value::Class(Class::builtin(ClassId::Str)),
        ],
    )
});

/// The parameter of `SupportsAbs` and `SupportsRound`.
static T_CO: Lazy = Lazy::new(|| variables::library_variable("T_co", &[]));

macro_rules! streams {
    ($($static:ident = $name:literal;)*) => {$(
        #[doc = concat!("`", $name, "`, for annotations.")]
        pub static $static: NativeClass = NativeClass {
            name: $name,
            module: MODULE,
            bases: || vec![GENERIC.class()],
            attrs: || vec![(
                "__parameters__",
                Value::Tuple(crate::tuple::Tuple::new(vec![ANY_STR.value()])),
            )],
            ..NativeClass::BASE
        };
    )*};
}

streams! {
    IO = "IO";
    TEXT_IO = "TextIO";
    BINARY_IO = "BinaryIO";
}

macro_rules! items {
    ($($static:ident = $item:expr;)*) => {$(
        pub static $static: Item = $item;
    )*};
}

const ABC: &str = "collections.abc";
const COLLECTIONS: &str = "collections";

items! {
    ANY = Item::new("Any", Meaning::Plain);
    NO_RETURN = Item::new("NoReturn", Meaning::Plain);
    NEVER = Item::new("Never", Meaning::Plain);
    SELF = Item::new("Self", Meaning::Plain);
    LITERAL_STRING = Item::new("LiteralString", Meaning::Plain);
    TYPE_ALIAS = Item::new("TypeAlias", Meaning::Plain);
    OPTIONAL = Item::new("Optional", Meaning::Optional);
    UNION = Item::new("Union", Meaning::Union);
    LITERAL = Item::new("Literal", Meaning::Literal);
    ANNOTATED = Item::new("Annotated", Meaning::Annotated);
    CONCATENATE = Item::new("Concatenate", Meaning::Concatenate);
    UNPACK = Item::new("Unpack", Meaning::Unpack);
    CLASS_VAR = Item::new("ClassVar", Meaning::One);
    FINAL = Item::new("Final", Meaning::One);
    REQUIRED = Item::new("Required", Meaning::One);
    NOT_REQUIRED = Item::new("NotRequired", Meaning::One);
    TYPE_GUARD = Item::new("TypeGuard", Meaning::One);
    TUPLE = Item::new("Tuple", Meaning::Tuple);
    CALLABLE = Item::new("Callable", Meaning::Callable);
    LIST = Item::builtin("List", ClassId::List, 1);
    DICT = Item::builtin("Dict", ClassId::Dict, 2);
    SET = Item::builtin("Set", ClassId::Set, 1);
    FROZEN_SET = Item::builtin("FrozenSet", ClassId::FrozenSet, 1);
    TYPE = Item::builtin("Type", ClassId::Type, 1);
    DEQUE = Item::of("Deque", COLLECTIONS, "deque", 1);
    DEFAULT_DICT = Item::of("DefaultDict", COLLECTIONS, "defaultdict", 2);
    ORDERED_DICT = Item::of("OrderedDict", COLLECTIONS, "OrderedDict", 2);
    COUNTER = Item::of("Counter", COLLECTIONS, "Counter", 1);
    CHAIN_MAP = Item::of("ChainMap", COLLECTIONS, "ChainMap", 2);
    HASHABLE = Item::of("Hashable", ABC, "Hashable", 0);
    SIZED = Item::of("Sized", ABC, "Sized", 0);
    BYTE_STRING = Item::of("ByteString", ABC, "ByteString", 0);
    AWAITABLE = Item::of("Awaitable", ABC, "Awaitable", 1);
    COROUTINE = Item::of("Coroutine", ABC, "Coroutine", 3);
    ASYNC_ITERABLE = Item::of("AsyncIterable", ABC, "AsyncIterable", 1);
    ASYNC_ITERATOR = Item::of("AsyncIterator", ABC, "AsyncIterator", 1);
    ASYNC_GENERATOR = Item::of("AsyncGenerator", ABC, "AsyncGenerator", 2);
    ITERABLE = Item::of("Iterable", ABC, "Iterable", 1);
    ITERATOR = Item::of("Iterator", ABC, "Iterator", 1);
    GENERATOR = Item::of("Generator", ABC, "Generator", 3);
    REVERSIBLE = Item::of("Reversible", ABC, "Reversible", 1);
    CONTAINER = Item::of("Container", ABC, "Container", 1);
    COLLECTION = Item::of("Collection", ABC, "Collection", 1);
    ABSTRACT_SET = Item::of("AbstractSet", ABC, "Set", 1);
    MUTABLE_SET = Item::of("MutableSet", ABC, "MutableSet", 1);
    MAPPING = Item::of("Mapping", ABC, "Mapping", 2);
    MUTABLE_MAPPING = Item::of("MutableMapping", ABC, "MutableMapping", 2);
    SEQUENCE = Item::of("Sequence", ABC, "Sequence", 1);
    MUTABLE_SEQUENCE = Item::of("MutableSequence", ABC, "MutableSequence", 1);
    MAPPING_VIEW = Item::of("MappingView", ABC, "MappingView", 1);
    KEYS_VIEW = Item::of("KeysView", ABC, "KeysView", 1);
    ITEMS_VIEW = Item::of("ItemsView", ABC, "ItemsView", 2);
    VALUES_VIEW = Item::of("ValuesView", ABC, "ValuesView", 1);
    CONTEXT_MANAGER = Item::of("ContextManager", "contextlib", "AbstractContextManager", 1);
    ASYNC_CONTEXT_MANAGER =
        Item::of("AsyncContextManager", "contextlib", "AbstractAsyncContextManager", 1);
    PATTERN = Item::of("Pattern", "re", "Pattern", 1);
    MATCH = Item::of("Match", "re", "Match", 1);
}

/// The members of `Union[int, str]` or `int | str`; `None` for anything else.
pub(crate) fn union_members(value: &Value) -> Option<Vec<Value>> {
    match alias::alias(value) {
        Some(alias) if alias.kind == alias::Kind::Union => Some(alias.args.clone()),
        _ => alias::new_union_members(value),
    }
}

/// `get_type_hints(value)`
pub(crate) fn type_hints(value: &Value) -> PyResult<Dict> {
    functions::hints(value, &[], false)
}

/// `__parameters__` of a builtin alias with these arguments.
pub(crate) fn parameters(args: &[Value]) -> PyResult<Vec<Value>> {
    variables::collect_parameters(args)
}

/// The arguments of `alias[key]`, where `alias` is a builtin alias with these arguments.
pub(crate) fn substitute(shown: &str, args: &[Value], key: &Value) -> PyResult<Vec<Value>> {
    let parameters = parameters(args)?;
    if parameters.is_empty() {
        return Err(crate::exception::type_error(format!(
            "{shown} is not a generic class"
        )));
    }
    let given = variables::arrange(shown, &parameters, alias::between(key))?;
    let mut out = Vec::new();
    for arg in args {
        out.extend(variables::replace(arg, &parameters, &given, false)?);
    }
    Ok(out)
}

/// `issubclass(class, pattern)`
fn is_subclass(class: &Value, pattern: &Value) -> PyResult<bool> {
    let answer = crate::builtins::ISSUBCLASS.call(&[class.clone(), pattern.clone()])?;
    crate::ops::truth(&answer)
}
