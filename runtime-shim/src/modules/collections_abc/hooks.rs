//! `isinstance` and `issubclass` of classes whose metaclass is `ABCMeta`: by base, by registration, by methods.

use super::*;
use crate::class::native::NativeClass;

/// `issubclass(class, from)`
pub(crate) fn derives(class: &Class, from: &Class) -> bool {
    if class.is_subclass(from) {
        return true;
    }
    if let Some(native) = from.0.native
        && by_methods(native, class)
    {
        return true;
    }
    std::iter::once(class)
        .chain(class.0.mro.iter())
        .filter_map(|class| abc_of(class))
        .any(|abc| abc.class().is_subclass(from))
}

/// The class that a builtin type is registered with.
fn abc_of(class: &Class) -> Option<&'static NativeClass> {
    if let Some(kind) = class.kind() {
        return Some(match kind {
            ClassId::Tuple | ClassId::Str | ClassId::Range => &SEQUENCE,
            ClassId::Bytes => &BYTE_STRING,
            ClassId::List => &MUTABLE_SEQUENCE,
            ClassId::Dict => &MUTABLE_MAPPING,
            ClassId::Set => &MUTABLE_SET,
            ClassId::FrozenSet => &SET,
            ClassId::DictKeys => &KEYS_VIEW,
            ClassId::DictValues => &VALUES_VIEW,
            ClassId::DictItems => &ITEMS_VIEW,
            ClassId::Enumerate
            | ClassId::Zip
            | ClassId::Map
            | ClassId::Filter
            | ClassId::Reversed => &ITERATOR,
            kind => match kind.name() {
                "bytearray" => &MUTABLE_SEQUENCE,
                "memoryview" => &SEQUENCE,
                "generator" => &GENERATOR,
                "coroutine" => &COROUTINE,
                "async_generator" => &ASYNC_GENERATOR,
                _ => return None,
            },
        });
    }
    Some(match (class.0.module, class.name()) {
        ("collections", "deque") => &MUTABLE_SEQUENCE,
        ("builtins", "odict_keys") => &KEYS_VIEW,
        ("builtins", "odict_values") => &VALUES_VIEW,
        ("builtins", "odict_items") => &ITEMS_VIEW,
        (_, "generator") => &GENERATOR,
        (_, "coroutine") => &COROUTINE,
        (_, "async_generator") => &ASYNC_GENERATOR,
        ("builtins" | "_collections", name) if name.ends_with("iterator") => &ITERATOR,
        ("itertools", _) => &ITERATOR,
        _ => return None,
    })
}

/// The classes that ask only for methods.
fn by_methods(abc: &'static NativeClass, class: &Class) -> bool {
    let methods: &[Sym] = if std::ptr::eq(abc, &HASHABLE) {
        &[sym::DUNDER_HASH]
    } else if std::ptr::eq(abc, &ITERABLE) {
        &[sym::DUNDER_ITER]
    } else if std::ptr::eq(abc, &ITERATOR) {
        &[sym::DUNDER_ITER, sym::DUNDER_NEXT]
    } else if std::ptr::eq(abc, &REVERSIBLE) {
        &[sym::DUNDER_REVERSED, sym::DUNDER_ITER]
    } else if std::ptr::eq(abc, &SIZED) {
        &[sym::DUNDER_LEN]
    } else if std::ptr::eq(abc, &CONTAINER) {
        &[sym::DUNDER_CONTAINS]
    } else if std::ptr::eq(abc, &COLLECTION) {
        &[sym::DUNDER_LEN, sym::DUNDER_ITER, sym::DUNDER_CONTAINS]
    } else if std::ptr::eq(abc, &CALLABLE) {
        &[sym::DUNDER_CALL]
    } else if std::ptr::eq(abc, &AWAITABLE) {
        &[sym::DUNDER_AWAIT]
    } else if std::ptr::eq(abc, &ASYNC_ITERABLE) {
        &[sym::DUNDER_AITER]
    } else if std::ptr::eq(abc, &ASYNC_ITERATOR) {
        &[sym::DUNDER_AITER, sym::DUNDER_ANEXT]
    } else if std::ptr::eq(abc, &GENERATOR) {
        &[
            sym::DUNDER_ITER,
            sym::DUNDER_NEXT,
            sym::SEND,
            sym::THROW,
            sym::CLOSE,
        ]
    } else if std::ptr::eq(abc, &COROUTINE) {
        &[sym::DUNDER_AWAIT, sym::SEND, sym::THROW, sym::CLOSE]
    } else {
        return false;
    };
    methods.iter().all(|name| has(class, *name))
}

/// Whether a class has a method that is not `None`; the builtin types have theirs in no table.
fn has(class: &Class, name: Sym) -> bool {
    for class in std::iter::once(class).chain(class.0.mro.iter()) {
        if let Some(value) = class.0.attrs.borrow().get(name) {
            return !matches!(value, Value::None);
        }
        if let Some(kind) = class.kind()
            && let Some(answer) = builtin_has(kind, name)
        {
            return answer;
        }
        if class.kind().is_none() && abc_of(class).is_some_and(|abc| std::ptr::eq(abc, &ITERATOR)) {
            match name {
                sym::DUNDER_ITER | sym::DUNDER_NEXT => return true,
                _ => {}
            }
        }
    }
    false
}

/// Whether a builtin type has a method; `None` where its base decides.
fn builtin_has(kind: ClassId, name: Sym) -> Option<bool> {
    use ClassId::*;
    let sized = matches!(
        kind,
        Str | Bytes
            | List
            | Tuple
            | Range
            | Dict
            | Set
            | FrozenSet
            | DictKeys
            | DictValues
            | DictItems
    ) || matches!(kind.name(), "bytearray" | "memoryview");
    let iterator = matches!(kind, Enumerate | Zip | Map | Filter | Reversed);
    let answer = match name {
        sym::DUNDER_HASH => match kind {
            Object => return Some(true),
            List | Dict | Set | DictKeys | DictItems | Slice => return Some(false),
            kind if kind.name() == "bytearray" => return Some(false),
            _ => return None,
        },
        sym::DUNDER_LEN => sized,
        sym::DUNDER_ITER => sized || iterator,
        sym::DUNDER_NEXT => iterator,
        sym::DUNDER_CONTAINS => sized && kind != DictValues && kind.name() != "memoryview",
        sym::DUNDER_REVERSED => matches!(
            kind,
            List | Range | Dict | DictKeys | DictValues | DictItems
        ),
        sym::DUNDER_CALL => matches!(
            kind,
            Function | BuiltinFunction | Method | Type | MethodDescriptor | StaticMethod
        ),
        _ => return None,
    };
    (answer || kind == Object).then_some(answer)
}
