//! Truth, length, index.

use super::{class_special, special, type_name};
use crate::exception::{Exc, PyResult, index_error, overflow_error, type_error, value_error};
use crate::int::Int;
use crate::modules::collections::{DEQUE, Deque};
use crate::names::sym;
use crate::value::Value;

/// The state of an instance of `deque` itself: loops ask for its truth and length most.
#[inline]
fn plain_deque(instance: &crate::class::Instance) -> Option<&Deque> {
    match instance.class().0.native {
        Some(native) if std::ptr::eq(native, &DEQUE) => instance.native::<Deque>(),
        _ => None,
    }
}

/// `bool(value)`
#[inline]
pub fn truth(value: &Value) -> PyResult<bool> {
    match value {
        Value::Bool(value) => Ok(*value),
        Value::None => Ok(false),
        Value::Int(value) => Ok(*value != 0),
        other => truth_of(other),
    }
}

fn truth_of(value: &Value) -> PyResult<bool> {
    Ok(match value {
        Value::Float(value) => *value != 0.0,
        Value::Str(text) => !text.is_empty(),
        Value::List(list) => list.len() != 0,
        Value::Tuple(tuple) => !tuple.as_slice().is_empty(),
        Value::Dict(dict) => dict.len() != 0,
        Value::DictView(view) => view.dict.len() != 0,
        Value::Set(set) | Value::FrozenSet(set) => set.len() != 0,
        Value::Bytes(bytes) => !bytes.is_empty(),
        Value::ByteArray(array) => !array.is_empty(),
        Value::MemoryView(view) => view.length()? != 0,
        Value::Complex(complex) => complex.is_true(),
        Value::Range(range) => !range.is_empty(),
        Value::Bool(value) => *value,
        Value::Int(value) => *value != 0,
        Value::None | Value::Unset => false,
        Value::Instance(instance) => {
            if let Some(deque) = plain_deque(instance) {
                return Ok(deque.len() > 0);
            }
            if let Some(method) = special(instance, sym::DUNDER_BOOL) {
                return match super::call(&method, std::slice::from_ref(value))? {
                    Value::Bool(value) => Ok(value),
                    other => Err(type_error(format!(
                        "__bool__ should return bool, returned {}",
                        type_name(&other)
                    ))),
                };
            }
            match special(instance, sym::DUNDER_LEN) {
                Some(method) => user_len(&method, value)? != 0,
                None => match instance.base_value() {
                    Some(base) => truth(base)?,
                    None => true,
                },
            }
        }
        Value::Object(object) => match object.truth() {
            Some(result) => result?,
            None => match object.len() {
                Some(length) => length? != 0,
                None => true,
            },
        },
        Value::Class(class) => match class_special(class, sym::DUNDER_BOOL) {
            Some(method) => truth(&super::call(&method, std::slice::from_ref(value))?)?,
            None => match class_special(class, sym::DUNDER_LEN) {
                Some(method) => user_len(&method, value)? != 0,
                None => true,
            },
        },
        _ => true,
    })
}

/// `not value`
#[inline]
pub fn not(value: &Value) -> PyResult<bool> {
    Ok(!truth(value)?)
}

/// `len(value)`
pub fn len(value: &Value) -> PyResult<i64> {
    match value {
        Value::List(list) => Ok(list.len()),
        Value::Str(text) => Ok(text.len()),
        Value::Dict(dict) => Ok(dict.len()),
        Value::Tuple(tuple) => Ok(tuple.len()),
        Value::Set(set) | Value::FrozenSet(set) => Ok(set.len()),
        Value::DictView(view) => Ok(view.dict.len()),
        Value::Bytes(bytes) => Ok(bytes.len()),
        Value::ByteArray(array) => Ok(array.len()),
        Value::MemoryView(view) => view.length(),
        Value::Range(range) => range.len(),
        Value::Instance(instance) if plain_deque(instance).is_some() => {
            Ok(plain_deque(instance).map_or(0, Deque::len) as i64)
        }
        Value::Instance(instance) => match special(instance, sym::DUNDER_LEN) {
            Some(method) => user_len(&method, value),
            None => match instance.base_value() {
                Some(base) => len(base),
                None => Err(no_len(value)),
            },
        },
        Value::Object(object) => object.len().unwrap_or_else(|| Err(no_len(value))),
        Value::Class(class) => match class_special(class, sym::DUNDER_LEN) {
            Some(method) => user_len(&method, value),
            None => Err(no_len(value)),
        },
        _ => Err(no_len(value)),
    }
}

#[cold]
fn no_len(value: &Value) -> Exc {
    type_error(format!(
        "object of type '{}' has no len()",
        type_name(value)
    ))
}

fn user_len(method: &Value, value: &Value) -> PyResult<i64> {
    let result = super::call(method, std::slice::from_ref(value))?;
    let length = index(&result)?;
    if length < Int::Small(0) {
        return Err(value_error("__len__() should return >= 0"));
    }
    length
        .to_i64()
        .ok_or_else(|| overflow_error("cannot fit 'int' into an index-sized integer"))
}

/// The value as an int of any size through `__index__`.
pub fn index(value: &Value) -> PyResult<Int> {
    if let Some(int) = Int::from_value(value) {
        return Ok(int);
    }
    match index_hook(value) {
        Some(result) => result,
        None => Err(type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            type_name(value)
        ))),
    }
}

/// What `__index__` of a program's class gives; `None` where there is none.
pub(crate) fn index_hook(value: &Value) -> Option<PyResult<Int>> {
    let Value::Instance(instance) = value else {
        return None;
    };
    let Some(method) = special(instance, sym::DUNDER_INDEX) else {
        return Int::from_value(instance.base_value()?).map(Ok);
    };
    Some(
        super::call(&method, std::slice::from_ref(value)).and_then(|result| {
            Int::from_value(&result).ok_or_else(|| {
                type_error(format!(
                    "__index__ returned non-int (type {})",
                    type_name(&result)
                ))
            })
        }),
    )
}

/// The value as an index (`__index__`): `TypeError` naming the type otherwise. Beyond 64 bits: `IndexError`
/// `cannot fit 'int' into an index-sized integer`.
pub fn to_index(value: &Value) -> PyResult<i64> {
    match value {
        Value::Int(value) => Ok(*value),
        other => index(other)?.to_i64().ok_or_else(|| {
            index_error(format!(
                "cannot fit '{}' into an index-sized integer",
                type_name(other)
            ))
        }),
    }
}
