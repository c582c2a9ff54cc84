//! Items and slices.

use super::{special, type_name};
use crate::class::{ClassId, GenericAlias, object};
use crate::exception::{Exc, PyResult, index_error, key_error, type_error};
use crate::int::Int;
use crate::names::sym;
use crate::range::Slice;
use crate::value::Value;
use std::rc::Rc;

/// `slice(start, stop, step)` as an item between brackets.
pub fn slice(start: Value, stop: Value, step: Value) -> Value {
    Value::Slice(Rc::new(Slice { start, stop, step }))
}

/// `container[key]`
pub fn get_item(container: &Value, key: &Value) -> PyResult<Value> {
    let key = sequence_key(container, key);
    match (container, key) {
        (Value::List(list), Value::Int(at)) => list.get(*at),
        (Value::Dict(dict), key) => match dict.get(key)? {
            Some(value) => Ok(value),
            None => Err(key_error(key.clone())),
        },
        (Value::Tuple(tuple), Value::Int(at)) => tuple.get(*at),
        (Value::Str(text), Value::Int(at)) => text.get(*at).map(Value::Str),
        (Value::List(list), key) => list.get_item(key),
        (Value::Tuple(tuple), key) => tuple.get_item(key),
        (Value::Range(range), key) => range.get_item(key),
        (Value::Str(text), Value::Slice(slice)) => text.slice(slice).map(Value::Str),
        (Value::Bytes(bytes), Value::Slice(slice)) => bytes.slice(slice).map(Value::Bytes),
        (Value::ByteArray(array), key) => array.get_item(key),
        (Value::MemoryView(view), key) => view.get_item(key),
        (Value::Str(_) | Value::Bytes(_), key) => {
            let at = position(container, key)?;
            get_index(container, at)
        }
        (Value::Instance(instance), key)
            if instance.class().0.native.is_some()
                && matches!(instance.base_value(), Some(Value::Dict(_))) =>
        {
            // `Counter`, `defaultdict`, `OrderedDict`: what they have for items is the dict's.
            let Some(Value::Dict(dict)) = instance.base_value() else {
                return Err(not_subscriptable(container));
            };
            match dict.get(key)? {
                Some(value) => Ok(value),
                None => match special(instance, sym::DUNDER_MISSING) {
                    Some(method) => super::call(&method, &[container.clone(), key.clone()]),
                    None => Err(key_error(key.clone())),
                },
            }
        }
        (Value::Instance(instance), key) => match special(instance, sym::DUNDER_GETITEM) {
            Some(method) => super::call(&method, &[container.clone(), key.clone()]),
            None => match instance.base_value() {
                Some(Value::Dict(dict)) => match dict.get(key)? {
                    Some(value) => Ok(value),
                    None => match special(instance, sym::DUNDER_MISSING) {
                        Some(method) => super::call(&method, &[container.clone(), key.clone()]),
                        None => Err(key_error(key.clone())),
                    },
                },
                Some(
                    Value::Int(_)
                    | Value::Big(_)
                    | Value::Float(_)
                    | Value::Complex(_)
                    | Value::Set(_)
                    | Value::FrozenSet(_),
                ) => Err(not_subscriptable(container)),
                Some(base) => get_item(base, key),
                None => Err(not_subscriptable(container)),
            },
        },
        (Value::Class(class), key) if class.kind().is_none() => {
            if let Some(method) = super::class_special(class, sym::DUNDER_GETITEM) {
                return super::call(&method, &[container.clone(), key.clone()]);
            }
            if let Some(method) = class.lookup(sym::DUNDER_CLASS_GETITEM) {
                let method = super::bind_class_attr(&method, class)?;
                return super::call(&method, std::slice::from_ref(key));
            }
            Err(type_error(format!(
                "type '{}' is not subscriptable",
                class.name()
            )))
        }
        (Value::Class(class), key) => {
            let generic = matches!(
                class.kind(),
                Some(
                    ClassId::List
                        | ClassId::Dict
                        | ClassId::Tuple
                        | ClassId::Set
                        | ClassId::FrozenSet
                        | ClassId::Type
                        | ClassId::Enumerate
                )
            );
            if !generic {
                return Err(type_error(format!(
                    "type '{}' is not subscriptable",
                    class.name()
                )));
            }
            let args = match key {
                Value::Tuple(args) => args.as_slice().to_vec(),
                other => vec![other.clone()],
            };
            Ok(object(GenericAlias {
                origin: class.clone(),
                args,
            }))
        }
        (Value::Object(object), key) => match object.get_item(key) {
            Some(result) => result,
            None => Err(not_subscriptable(container)),
        },
        _ => Err(not_subscriptable(container)),
    }
}

/// `container[at]` with an index known to be an int.
#[inline]
pub fn get_index(container: &Value, at: i64) -> PyResult<Value> {
    match container {
        Value::List(list) => list.get(at),
        Value::Tuple(tuple) => tuple.get(at),
        Value::Str(text) => text.get(at).map(Value::Str),
        Value::Bytes(bytes) => bytes.get(at).map(Value::Int),
        other => get_item(other, &Value::Int(at)),
    }
}

/// `container["key"]`
pub fn get_key(container: &Value, key: &str) -> PyResult<Value> {
    match container {
        Value::Dict(dict) => match dict.get_str(key)? {
            Some(value) => Ok(value),
            None => Err(key_error(Value::from(key))),
        },
        other => get_item(other, &Value::from(key)),
    }
}

#[cold]
fn not_subscriptable(value: &Value) -> Exc {
    type_error(format!(
        "'{}' object is not subscriptable",
        type_name(value)
    ))
}

/// An int of a subclass is the int it is as a key of a builtin sequence.
#[inline]
fn sequence_key<'a>(container: &Value, key: &'a Value) -> &'a Value {
    match key {
        Value::Instance(_) => int_key(container, key),
        _ => key,
    }
}

fn int_key<'a>(container: &Value, key: &'a Value) -> &'a Value {
    let is_sequence = matches!(
        container,
        Value::List(_)
            | Value::Tuple(_)
            | Value::Str(_)
            | Value::Bytes(_)
            | Value::ByteArray(_)
            | Value::Range(_)
    );
    match (super::unwrap_base(key), key) {
        (base @ (Value::Int(_) | Value::Bool(_)), Value::Instance(instance))
            if is_sequence && special(instance, sym::DUNDER_INDEX).is_none() =>
        {
            base
        }
        _ => key,
    }
}

/// The key as an index into a builtin sequence, with the message of that sequence.
fn sequence_index(container: &Value, key: &Value) -> PyResult<Int> {
    if let Some(int) = Int::from_value(key) {
        return Ok(int);
    }
    if let Some(result) = super::index_hook(key) {
        return result;
    }
    Err(bad_index(container, key))
}

fn position(container: &Value, key: &Value) -> PyResult<i64> {
    sequence_index(container, key)?.to_i64().ok_or_else(|| {
        index_error(format!(
            "cannot fit '{}' into an index-sized integer",
            type_name(key)
        ))
    })
}

#[cold]
fn bad_index(container: &Value, key: &Value) -> Exc {
    let key = type_name(key);
    type_error(match container {
        Value::Str(_) => format!("string indices must be integers, not '{key}'"),
        _ => format!("byte indices must be integers or slices, not {key}"),
    })
}

/// `container[key] = value`
pub fn set_item(container: &Value, key: &Value, value: Value) -> PyResult<()> {
    let key = sequence_key(container, key);
    match (container, key) {
        (Value::List(list), Value::Int(at)) => list.set(*at, value),
        (Value::Dict(dict), key) => dict.set(key.clone(), value),
        (Value::List(list), key) => list.set_item(key, value),
        (Value::ByteArray(array), key) => array.set_item(key, &value),
        (Value::MemoryView(view), key) => view.set_item(key, &value),
        (Value::Instance(instance), key)
            if instance.class().0.native.is_some()
                && matches!(instance.base_value(), Some(Value::Dict(_))) =>
        {
            match instance.base_value() {
                Some(Value::Dict(dict)) => dict.set(key.clone(), value),
                _ => Err(no_assignment(container)),
            }
        }
        (Value::Instance(instance), key) => match special(instance, sym::DUNDER_SETITEM) {
            Some(method) => {
                super::call(&method, &[container.clone(), key.clone(), value]).map(drop)
            }
            None => match instance.base_value() {
                Some(base @ (Value::List(_) | Value::Dict(_) | Value::ByteArray(_))) => {
                    set_item(base, key, value)
                }
                _ => Err(no_assignment(container)),
            },
        },
        (Value::Object(object), key) => object
            .set_item(key, Some(value))
            .unwrap_or_else(|| Err(no_assignment(container))),
        _ => Err(no_assignment(container)),
    }
}

/// `container[at] = value` with an index known to be an int.
#[inline]
pub fn set_index(container: &Value, at: i64, value: Value) -> PyResult<()> {
    match container {
        Value::List(list) => list.set(at, value),
        other => set_item(other, &Value::Int(at), value),
    }
}

/// `container["key"] = value`
pub fn set_key(container: &Value, key: &str, value: Value) -> PyResult<()> {
    match container {
        Value::Dict(dict) => dict.set_str(key, value),
        other => set_item(other, &Value::from(key), value),
    }
}

#[cold]
fn no_assignment(value: &Value) -> Exc {
    type_error(format!(
        "'{}' object does not support item assignment",
        type_name(value)
    ))
}

/// `del container[key]`
pub fn del_item(container: &Value, key: &Value) -> PyResult<()> {
    let key = sequence_key(container, key);
    match (container, key) {
        (Value::List(list), Value::Int(at)) => list.del(*at),
        (Value::Dict(dict), key) => dict.del(key),
        (Value::List(list), key) => list.del_item(key),
        (Value::ByteArray(array), key) => array.del_item(key),
        (Value::MemoryView(view), _) => Err(view.undeletable()),
        (Value::Instance(instance), key) => match special(instance, sym::DUNDER_DELITEM) {
            Some(method) => super::call(&method, &[container.clone(), key.clone()]).map(drop),
            None => match instance.base_value() {
                Some(base @ (Value::List(_) | Value::Dict(_) | Value::ByteArray(_))) => {
                    del_item(base, key)
                }
                _ => Err(no_deletion(container, key)),
            },
        },
        (Value::Object(object), key) => object
            .set_item(key, None)
            .unwrap_or_else(|| Err(no_deletion(container, key))),
        _ => Err(no_deletion(container, key)),
    }
}

#[cold]
fn no_deletion(value: &Value, key: &Value) -> Exc {
    // CPython says it one way where the type could have supported it, and another where it has no such slot at all.
    let index = Int::from_value(key).is_some() || super::index_hook(key).is_some();
    let verb = match (value, key) {
        _ if !index => "does not support",
        (Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_) | Value::None, _)
        | (Value::Builtin(_) | Value::Class(_) | Value::Function(_) | Value::Iter(_), _) => {
            "does not support"
        }
        _ => "doesn't support",
    };
    type_error(format!(
        "'{}' object {verb} item deletion",
        type_name(value)
    ))
}
