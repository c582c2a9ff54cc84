//! The type of a value, and how messages name it.

use crate::class::{Class, ClassId, Instance};
use crate::dict::ViewKind;
use crate::function::MethodTarget;
use crate::names::{Sym, sym};
use crate::value::Value;
use std::rc::Rc;

/// `__base__`: the base whose storage a class extends.
pub(crate) fn class_base(class: &Class) -> Option<Class> {
    let bases = &class.0.bases;
    let kind = class.builtin_base();
    bases
        .iter()
        .find(|base| kind != ClassId::Object && base.builtin_base() == kind)
        .or_else(|| bases.iter().find(|base| base.kind().is_none()))
        .or_else(|| bases.first())
        .cloned()
}

/// The builtin type of a value; `None` for instances, iterators and rarer objects, which carry their class.
pub(crate) fn builtin_type(value: &Value) -> Option<ClassId> {
    Some(match value {
        Value::Unset | Value::None => ClassId::NoneType,
        Value::Ellipsis => ClassId::Ellipsis,
        Value::NotImplemented => ClassId::NotImplementedType,
        Value::Bool(_) => ClassId::Bool,
        Value::Int(_) | Value::Big(_) => ClassId::Int,
        Value::Float(_) => ClassId::Float,
        Value::Str(_) => ClassId::Str,
        Value::Complex(_) => ClassId::Complex,
        Value::Bytes(_) => ClassId::Bytes,
        Value::ByteArray(_) => ClassId::ByteArray,
        Value::MemoryView(_) => ClassId::MemoryView,
        Value::List(_) => ClassId::List,
        Value::Tuple(_) => ClassId::Tuple,
        Value::Dict(_) => ClassId::Dict,
        Value::DictView(view) => match view.kind {
            ViewKind::Keys => ClassId::DictKeys,
            ViewKind::Values => ClassId::DictValues,
            ViewKind::Items => ClassId::DictItems,
        },
        Value::Set(_) => ClassId::Set,
        Value::FrozenSet(_) => ClassId::FrozenSet,
        Value::Range(_) => ClassId::Range,
        Value::Slice(_) => ClassId::Slice,
        Value::Function(_) => ClassId::Function,
        Value::Builtin(_) => ClassId::BuiltinFunction,
        Value::BoundMethod(method) => match method.target {
            MethodTarget::Function(_) => ClassId::Method,
            MethodTarget::Builtin(_) => ClassId::BuiltinFunction,
        },
        Value::Class(_) => ClassId::Type,
        Value::Iter(_) | Value::Instance(_) | Value::Object(_) => return None,
    })
}

/// `type(value)`
pub fn class_of(value: &Value) -> Class {
    if let Value::Class(class) = value {
        return class_of_class(class);
    }
    if let Value::DictView(view) = value
        && view.ordered
    {
        return Class::internal(view.type_name(), "builtins");
    }
    if let Some(id) = builtin_type(value) {
        return Class::builtin(id);
    }
    match value {
        Value::Instance(instance) => instance.class().clone(),
        Value::Iter(iter) => Class::internal(iter.type_name(), iter.module()),
        Value::Object(object) => object.class(),
        _ => Class::builtin(ClassId::Object),
    }
}

/// `type(cls)`
pub(crate) fn class_of_class(class: &Class) -> Class {
    class
        .metaclass()
        .cloned()
        .unwrap_or_else(|| Class::builtin(ClassId::Type))
}

/// The builtin value of an instance of a subclass of a builtin type; any other value itself.
#[inline]
pub fn unwrap_base(value: &Value) -> &Value {
    match value {
        Value::Instance(instance) => instance.base_value().unwrap_or(value),
        _ => value,
    }
}

/// The type's name as messages show it: classes that CPython writes in C carry their module.
pub fn type_name(value: &Value) -> String {
    if let Some(id) = builtin_type(value) {
        return id.name().to_owned();
    }
    let class = class_of(value);
    match class.0.native {
        Some(native) if native.c_type => format!("{}.{}", native.module, native.name),
        None if class.kind().is_none()
            && matches!(class.0.module, "_collections" | "itertools") =>
        {
            class.full_name()
        }
        _ => class.name().to_owned(),
    }
}

/// An attribute of the value's class, for instances only: how Python finds special methods.
#[inline]
pub(crate) fn special(instance: &Instance, name: Sym) -> Option<Value> {
    instance.class().lookup(name)
}

/// An attribute of the class of a class: how Python finds special methods of classes. Only native metaclasses have any.
#[inline]
pub(crate) fn class_special(class: &Class, name: Sym) -> Option<Value> {
    class.metaclass()?.lookup(name)
}

/// `id(value)`: an address, or for values without one a number that two equal values share.
pub fn id(value: &Value) -> i64 {
    let address = match value {
        Value::Unset | Value::None => 8,
        Value::Ellipsis => 16,
        Value::NotImplemented => 24,
        Value::Bool(value) => 32 + 8 * usize::from(*value),
        Value::Int(value) => return value.wrapping_mul(32).wrapping_add(1 << 40) & i64::MAX,
        Value::Float(value) => return (value.to_bits() >> 1) as i64,
        Value::Big(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::Str(value) => value.address(),
        Value::Complex(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::Bytes(value) => value.address(),
        Value::ByteArray(value) => value.address(),
        Value::MemoryView(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::List(value) => value.address(),
        Value::Tuple(value) => value.address(),
        Value::Dict(value) => value.address(),
        Value::DictView(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::Set(value) | Value::FrozenSet(value) => value.address(),
        Value::Range(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::Slice(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::Iter(value) => value.address(),
        Value::Function(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::Builtin(value) => std::ptr::from_ref(*value).cast::<u8>() as usize,
        Value::BoundMethod(value) => Rc::as_ptr(value).cast::<u8>() as usize,
        Value::Class(value) => value.address(),
        Value::Instance(value) => value.address(),
        Value::Object(value) => Rc::as_ptr(value).cast::<u8>() as usize,
    };
    address as i64
}

/// `a is b`. Ints and floats are not boxed: equal ones are the same object.
pub fn is(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::None, Value::None)
        | (Value::Ellipsis, Value::Ellipsis)
        | (Value::NotImplemented, Value::NotImplemented) => true,
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
        (Value::Str(a), Value::Str(b)) => {
            a.is_same(b) || (a.len() <= 1 && a.as_str() == b.as_str())
        }
        (Value::Tuple(a), Value::Tuple(b)) => a.is_same(b) || (a.len() == 0 && b.len() == 0),
        (Value::Big(_), Value::Big(_))
        | (Value::Complex(_), Value::Complex(_))
        | (Value::Bytes(_), Value::Bytes(_))
        | (Value::ByteArray(_), Value::ByteArray(_))
        | (Value::MemoryView(_), Value::MemoryView(_))
        | (Value::List(_), Value::List(_))
        | (Value::Dict(_), Value::Dict(_))
        | (Value::DictView(_), Value::DictView(_))
        | (Value::Set(_), Value::Set(_))
        | (Value::FrozenSet(_), Value::FrozenSet(_))
        | (Value::Range(_), Value::Range(_))
        | (Value::Slice(_), Value::Slice(_))
        | (Value::Iter(_), Value::Iter(_))
        | (Value::Function(_), Value::Function(_))
        | (Value::Builtin(_), Value::Builtin(_))
        | (Value::BoundMethod(_), Value::BoundMethod(_))
        | (Value::Class(_), Value::Class(_))
        | (Value::Instance(_), Value::Instance(_))
        | (Value::Object(_), Value::Object(_)) => id(a) == id(b),
        _ => false,
    }
}

/// `callable(value)`
pub fn is_callable(value: &Value) -> bool {
    match value {
        Value::Function(_) | Value::Builtin(_) | Value::BoundMethod(_) | Value::Class(_) => true,
        Value::Instance(instance) => special(instance, sym::DUNDER_CALL).is_some(),
        Value::Object(object) => {
            let id = object.class().kind();
            object.is_callable()
                || matches!(id, Some(ClassId::StaticMethod | ClassId::MethodDescriptor))
        }
        _ => false,
    }
}

/// Whether `iter(value)` would find a way.
pub(crate) fn is_iterable(value: &Value) -> bool {
    match value {
        Value::Str(_)
        | Value::Bytes(_)
        | Value::ByteArray(_)
        | Value::MemoryView(_)
        | Value::List(_)
        | Value::Tuple(_)
        | Value::Dict(_)
        | Value::DictView(_)
        | Value::Set(_)
        | Value::FrozenSet(_)
        | Value::Range(_)
        | Value::Iter(_) => true,
        Value::Instance(instance) => {
            matches!(special(instance, sym::DUNDER_ITER), Some(value) if !matches!(value, Value::None))
                || special(instance, sym::DUNDER_GETITEM).is_some()
                || instance.base_value().is_some_and(is_iterable)
        }
        Value::Class(class) => class_special(class, sym::DUNDER_ITER).is_some(),
        Value::Object(object) => object.iter().is_some(),
        _ => false,
    }
}

/// `PyNumber_Check`: whether a value is a number, or can become one by `__index__`, `__int__` or `__float__`.
pub(crate) fn is_number(value: &Value) -> bool {
    match super::unwrap_base(value) {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_) | Value::Complex(_) => {
            true
        }
        Value::Instance(instance) => [sym::DUNDER_INDEX, sym::DUNDER_INT, sym::DUNDER_FLOAT]
            .into_iter()
            .any(|name| special(instance, name).is_some()),
        _ => false,
    }
}
