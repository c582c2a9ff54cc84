//! The classes that aliases of `typing` stand for, by module and name.

use crate::class::Class;
use crate::class::native::NativeClass;
use crate::modules::{collections, collections_abc as abc, contextlib};
use crate::value::Value;

/// `collections.abc.Iterable` and its like.
pub(super) fn class(module: &'static str, name: &'static str) -> Value {
    match native(module, name) {
        Some(native) => native.value(),
        None => Value::Class(Class::internal(name, module)),
    }
}

fn native(module: &str, name: &str) -> Option<&'static NativeClass> {
    Some(match (module, name) {
        ("collections", "deque") => &collections::DEQUE,
        ("collections", "defaultdict") => &collections::DEFAULTDICT,
        ("collections", "OrderedDict") => &collections::ORDERED_DICT,
        ("collections", "Counter") => &collections::COUNTER,
        ("collections", "ChainMap") => &collections::CHAIN_MAP,
        ("contextlib", "AbstractContextManager") => &contextlib::ABSTRACT_CONTEXT_MANAGER,
        ("contextlib", _) => &contextlib::ABSTRACT_ASYNC_CONTEXT_MANAGER,
        ("collections.abc", name) => match name {
            "Callable" => &abc::CALLABLE,
            "AsyncGenerator" => &abc::ASYNC_GENERATOR,
            "AsyncIterable" => &abc::ASYNC_ITERABLE,
            "AsyncIterator" => &abc::ASYNC_ITERATOR,
            "Awaitable" => &abc::AWAITABLE,
            "Collection" => &abc::COLLECTION,
            "Container" => &abc::CONTAINER,
            "Coroutine" => &abc::COROUTINE,
            "Generator" => &abc::GENERATOR,
            "Hashable" => &abc::HASHABLE,
            "Iterable" => &abc::ITERABLE,
            "Iterator" => &abc::ITERATOR,
            "Reversible" => &abc::REVERSIBLE,
            "Sized" => &abc::SIZED,
            "ItemsView" => &abc::ITEMS_VIEW,
            "KeysView" => &abc::KEYS_VIEW,
            "Mapping" => &abc::MAPPING,
            "MappingView" => &abc::MAPPING_VIEW,
            "MutableMapping" => &abc::MUTABLE_MAPPING,
            "ValuesView" => &abc::VALUES_VIEW,
            "ByteString" => &abc::BYTE_STRING,
            "MutableSequence" => &abc::MUTABLE_SEQUENCE,
            "Sequence" => &abc::SEQUENCE,
            "MutableSet" => &abc::MUTABLE_SET,
            "Set" => &abc::SET,
            _ => return None,
        },
        _ => return None,
    })
}
